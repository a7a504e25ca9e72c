import { FACET_IDS } from '../../domain/facets.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FacetOptions } from './FacetOptions.tsx';
import './filters.css';

/** The facets that stand open on arrival: the questions people come with. */
const OPEN_FACETS = ['leefdomein', 'domein'];

/** All facets with their options and live counts. */
export function FilterPanel() {
  const texts = useTexts();
  const choices = useChoices();
  const { facets } = choices;
  const { network } = useSelection();
  const { chooseDate } = useActions();
  return (
    <div className="filters">
      {FACET_IDS.map((facet) => (
        <Disclosure
          key={facet}
          level={3}
          title={texts.filters.facets[facet]}
          aside={facets[facet] && texts.filters.chosen(facets[facet].length)}
          startsOpen={OPEN_FACETS.includes(facet) || facets[facet] !== undefined}
        >
          <FacetOptions facet={facet} />
        </Disclosure>
      ))}
      {choices.date === undefined && choices.view !== 'tijdlijn' && (
        <button
          type="button"
          className="link filters-day"
          onClick={() => chooseDate(network.file.version.date)}
        >
          {texts.date.choose}
        </button>
      )}
    </div>
  );
}
