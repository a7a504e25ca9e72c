import { useState } from 'react';
import { type FacetId, optionsOf, UNKNOWN } from '../../domain/facets.ts';
import { useTexts } from '../../i18n/texts.ts';
import { KindMark } from '../../parts/KindMark.tsx';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';

/** Longer lists show this many options first; chosen ones always stand in the list. */
const FIRST_OPTIONS = 12;

/** The options of one facet as checkboxes, each with how many it would leave. */
export function FacetOptions({ facet }: { readonly facet: FacetId }) {
  const texts = useTexts();
  const { network, counts } = useSelection();
  const { facets } = useChoices();
  const { toggleFilter } = useActions();
  const [all, setAll] = useState(false);
  const chosen = facets[facet] ?? [];
  const countOf = (option: string) => counts.get(facet)?.get(option) ?? 0;
  const options = optionsOf(network, facet);
  const known = options.map(({ id, label, kind }) => ({ id, label: label.nl, kind }));
  const unknownCount = countOf(UNKNOWN);
  const withUnknown =
    unknownCount > 0 || chosen.includes(UNKNOWN)
      ? [...known, { id: UNKNOWN, label: texts.filters.unknown, kind: undefined }]
      : known;
  const isLong = withUnknown.length > FIRST_OPTIONS + 2;
  const shown =
    isLong && !all
      ? withUnknown.filter(({ id }, at) => at < FIRST_OPTIONS || chosen.includes(id))
      : withUnknown;
  const explain = texts.filters.explain[facet];
  return (
    <>
      {explain !== '' && <p className="facet-explain">{explain}</p>}
      <ul className="facet-options">
        {shown.map(({ id, label, kind }) => (
          <li key={id}>
            <label
              className={countOf(id) === 0 ? 'facet-option facet-option-empty' : 'facet-option'}
            >
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={() => toggleFilter(facet, id)}
              />
              {kind && <KindMark kind={kind} />}
              <span className="facet-label">{label}</span>
              <span className="facet-count">{countOf(id)}</span>
            </label>
          </li>
        ))}
      </ul>
      {isLong && (
        <button type="button" className="link facet-more" onClick={() => setAll(!all)}>
          {all ? texts.filters.less : texts.filters.more(withUnknown.length - shown.length)}
        </button>
      )}
    </>
  );
}
