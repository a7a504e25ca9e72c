import type { EntityId } from '../domain/network.ts';
import { useTexts } from '../i18n/texts.ts';
import { useSearch, useSelection } from '../state/useAppStore.ts';
import { Dutch } from './Dutch.tsx';
import { KindMark } from './KindMark.tsx';
import { kindLine } from './kindLine.ts';
import { SuggestField, type SuggestFieldProps } from './SuggestField.tsx';

interface SearchFieldProps
  extends Pick<SuggestFieldProps<EntityId>, 'label' | 'onChoose' | 'onDone' | 'takesFocus'> {
  /** Shows everything that matches; without it Enter takes the best match. */
  readonly onShowAll?: (text: string) => void;
}

/** Searches everything in the network. */
export function SearchField({ onShowAll, ...props }: SearchFieldProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const find = useSearch(network);
  return (
    <SuggestField
      {...props}
      find={find}
      keyOf={(id) => id}
      show={(id) => <Result id={id} />}
      tellCount={texts.search.results}
      tellNothing={texts.search.nothing}
      {...(onShowAll && {
        all: {
          show: onShowAll,
          label: (text, count) => `${texts.search.filterOn(text)} (${texts.format.number(count)})`,
        },
      })}
    />
  );
}

function Result({ id }: { readonly id: EntityId }) {
  const { language } = useTexts();
  const { network } = useSelection();
  const entity = network.entities.get(id);
  if (!entity) return null;
  const abbreviation = 'abbreviation' in entity.record && entity.record.abbreviation;
  return (
    <>
      <KindMark kind={entity.kind} />
      <span>
        <Dutch>{entity.record.name}</Dutch>
        {abbreviation && ` (${abbreviation})`}
      </span>
      <span className="search-kind">{kindLine(entity, network, language)}</span>
    </>
  );
}
