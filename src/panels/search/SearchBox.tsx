import { useTexts } from '../../i18n/texts.ts';
import { SearchField } from '../../parts/SearchField.tsx';
import { useActions } from '../../state/useAppStore.ts';

interface SearchBoxProps {
  readonly onDone?: () => void;
  readonly takesFocus?: boolean;
}

/** The search of the page: a match opens its detail, Enter shows everything that matches. */
export function SearchBox(props: SearchBoxProps) {
  const texts = useTexts();
  const { lookUp, search } = useActions();
  return <SearchField label={texts.search.label} onChoose={lookUp} onShowAll={search} {...props} />;
}
