import { FACET_IDS, kindsWithFacet, UNKNOWN } from '../../domain/facets.ts';
import { hasPlace } from '../../domain/geo/within.ts';
import type { Kind } from '../../domain/kinds.ts';
import type { EntityId } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { kindCountWords } from '../../parts/kindCounts.ts';
import { isFiltered, placeFilter } from '../../state/choices.ts';
import { countKinds } from '../../state/selection.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useSettled } from '../../ui/useSettled.ts';

/** Who filters or types goes on within this time, ms; then it is read aloud, once. */
const PAUSE = 600;

interface SelectionSummaryProps {
  /** What a picture shows of it, when that is not all: its entities, and the lines between them. */
  readonly drawn?: { readonly ids: ReadonlySet<EntityId>; readonly lines: number } | undefined;
}

/** How much is left, in words; read aloud when a filter changes it. */
export function SelectionSummary({ drawn }: SelectionSummaryProps) {
  const texts = useTexts();
  const choices = useChoices();
  const { relationCount } = useSelection();
  const filtered = isFiltered(choices);
  const amount = useAmount(drawn?.ids);
  const joined =
    drawn === undefined
      ? texts.selection.relations(relationCount)
      : texts.network.lines(drawn.lines);
  const told = amount === undefined ? texts.selection.nothing : `${amount}, ${joined}`;
  const fallenAway = useFallenAway();
  const note = filtered ? fallenAway : undefined;
  const spoken = useSettled(note === undefined ? told : `${told}. ${note}`, PAUSE);
  return (
    <>
      {/* Read aloud as the status under it. */}
      <p className="selection-summary" aria-hidden="true">
        {told}
        {note !== undefined && <span className="selection-note">{note}</span>}
      </p>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}

/**
 * "17 organisaties, 1 pilot", "12 van 17 organisaties", "30 van 532 onderdelen"; undefined: nothing is left. Of what is
 * drawn of one kind, that kind is the whole: what is of another kind is told by the picture.
 */
function useAmount(drawn: ReadonlySet<EntityId> | undefined): string | undefined {
  const texts = useTexts();
  const choices = useChoices();
  const { network, visible, kindCounts } = useSelection();
  const small = useMediaQuery('(max-width: 699px)');
  const { vocabularies } = network.file;
  if (visible.size === 0) return undefined;
  const counts = drawn === undefined ? kindCounts : countKinds(network, drawn);
  const told = drawn?.size === 0 ? kindCounts : counts;
  const [one, ...others] = vocabularies.kinds.filter(({ kind }) => told[kind] > 0);
  const sole = others.length === 0 ? one : undefined;
  if (drawn !== undefined) {
    const all = sole === undefined ? visible.size : kindCounts[sole.kind];
    const amount =
      sole && texts.selection.count(all, sole.label[texts.language], sole.plural[texts.language]);
    if (drawn.size < all) {
      return texts.selection.partOf(drawn.size, amount ?? texts.selection.whole(all));
    }
  }
  // Several kinds take three lines on a phone. Of a picture the legend counts them.
  const brief = drawn === undefined ? small && !isFiltered(choices) : small || !isFiltered(choices);
  const whole = sole === undefined && brief;
  return whole
    ? texts.selection.whole(visible.size)
    : kindCountWords(vocabularies, counts, texts).join(', ');
}

/**
 * Who falls away: kinds that do not have a field that is filtered on, and who does not take part in the chosen
 * relations. In one sentence; undefined: nobody.
 */
function useFallenAway(): string | undefined {
  const texts = useTexts();
  const choices = useChoices();
  const { facets } = choices;
  const { network } = useSelection();
  const present = new Set([...network.entities.values()].map(({ kind }) => kind));
  const left = network.file.vocabularies.kinds.filter(
    ({ kind, id }) => present.has(kind) && (facets.soort?.includes(id) ?? true),
  );
  // A kind that misses several fields is named once, with the first of them.
  const missing = (kind: Kind) =>
    FACET_IDS.find((facet) => facets[facet] && !kindsWithFacet(facet).includes(kind));
  const parts = FACET_IDS.flatMap((facet) => {
    const kinds = left.filter(({ kind }) => missing(kind) === facet);
    if (kinds.length === 0) return [];
    const names = texts.format.list(kinds.map(({ plural }) => plural[texts.language]));
    return [texts.filters.without(names, texts.filters.facets[facet].toLowerCase())];
  });
  if (placeFilter(choices) !== undefined) {
    const kinds = left.filter(({ kind }) => !hasPlace(kind));
    const names = texts.format.list(kinds.map(({ plural }) => plural[texts.language]));
    if (kinds.length > 0) parts.push(texts.place.nowhere(names));
  }
  const asksRelation = facets.relatie !== undefined && !facets.relatie.includes(UNKNOWN);
  if (asksRelation) parts.push(texts.relations.without);
  return parts.length === 0 ? undefined : texts.filters.fallAway(parts.join('; '));
}
