import { FACET_IDS, kindsWithFacet, UNKNOWN } from '../../domain/facets.ts';
import type { Kind } from '../../domain/kinds.ts';
import { formatNumber, joinList } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { kindCountWords } from '../../parts/kindCounts.ts';
import { isFiltered } from '../../state/choices.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useSettled } from '../../ui/useSettled.ts';

/** Who filters or types goes on within this time, ms; then it is read aloud, once. */
const PAUSE = 600;

/** How much is left, in words; the same in every view, and read aloud when a filter changes it. */
export function SelectionSummary() {
  const texts = useTexts();
  const choices = useChoices();
  const { network, visible, kindCounts, relationCount } = useSelection();
  const filtered = isFiltered(choices);
  const small = useMediaQuery('(max-width: 699px)');
  const parts = kindCountWords(network.file.vocabularies, kindCounts, texts);
  const relations = texts.selection.relations(relationCount, formatNumber(relationCount));
  // Seven kinds take three lines on a phone; as long as nothing is filtered the whole will do.
  // Nor beside the lenses, where the legend counts them.
  const whole = (small || choices.view === 'netwerk') && !filtered;
  const told =
    parts.length === 0
      ? texts.selection.nothing
      : `${whole ? texts.selection.whole(visible.size) : parts.join(', ')}, ${relations}`;
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
 * Who falls away: kinds that do not have a field that is filtered on, and who does not take part in the chosen
 * relations. In one sentence; undefined: nobody.
 */
function useFallenAway(): string | undefined {
  const texts = useTexts();
  const { facets } = useChoices();
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
    const names = joinList(
      kinds.map(({ plural }) => plural.nl),
      texts.and,
    );
    return [texts.filters.without(names, texts.filters.facets[facet].toLowerCase())];
  });
  const asksRelation = facets.relatie !== undefined && !facets.relatie.includes(UNKNOWN);
  if (asksRelation) parts.push(texts.relations.without);
  return parts.length === 0 ? undefined : texts.filters.fallAway(parts.join('; '));
}
