import { FACET_IDS, kindsWithFacet } from '../../domain/facets.ts';
import { formatNumber, joinList } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { isFiltered } from '../../state/choices.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';

/** How much is left, in words; the same in every view, and read aloud when a filter changes it. */
export function SelectionSummary() {
  const texts = useTexts();
  const choices = useChoices();
  const { network, visible, kindCounts, relationCount } = useSelection();
  const { kinds } = network.file.vocabularies;
  const filtered = isFiltered(choices);
  const small = useMediaQuery('(max-width: 699px)');
  const parts = kinds
    .filter(({ kind }) => kindCounts[kind] > 0)
    .map(({ kind, label, plural }) =>
      texts.selection.count(kindCounts[kind], kindCounts[kind] === 1 ? label.nl : plural.nl),
    );
  const relations = texts.selection.relations(relationCount, formatNumber(relationCount));
  // Seven kinds take three lines on a phone; as long as nothing is filtered the whole will do.
  const whole = small && !filtered;
  return (
    <p className="selection-summary" role="status">
      {parts.length === 0
        ? texts.selection.nothing
        : `${whole ? texts.selection.whole(visible.size) : parts.join(', ')}, ${relations}`}
      {filtered && <NotApplicable />}
    </p>
  );
}

/** Kinds that fall away because they do not have the field that is filtered on. */
function NotApplicable() {
  const texts = useTexts();
  const { facets } = useChoices();
  const { network } = useSelection();
  const present = new Set([...network.entities.values()].map(({ kind }) => kind));
  const chosenKinds = facets.soort;
  return FACET_IDS.filter((facet) => facets[facet]).map((facet) => {
    const gone = network.file.vocabularies.kinds.filter(
      ({ kind, id }) =>
        present.has(kind) &&
        !kindsWithFacet(facet).includes(kind) &&
        (!chosenKinds || chosenKinds.includes(id)),
    );
    if (gone.length === 0) return null;
    const names = joinList(
      gone.map(({ plural }) => plural.nl),
      texts.and,
    );
    return (
      <span key={facet} className="selection-note">
        {texts.filters.notApplicable(
          names.charAt(0).toUpperCase() + names.slice(1),
          texts.filters.facets[facet].toLowerCase(),
        )}
      </span>
    );
  });
}
