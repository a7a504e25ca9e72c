import { useTexts } from '../i18n/texts.ts';
import { LoadingText } from '../parts/LoadingText.tsx';
import { useAppState } from '../state/useAppStore.ts';
import { ProblemScreen } from './ProblemScreen.tsx';

/** Stands in the place of everything while there is no data: it is on its way, or why it cannot be had. */
export function NothingYet() {
  const texts = useTexts();
  const network = useAppState((state) => state.network);
  return network.status === 'failed' ? (
    <ProblemScreen problem={network.problem} />
  ) : (
    <LoadingText text={texts.loading} />
  );
}
