import type { LoadProblem } from '../data/load.ts';
import { useTexts } from '../i18n/texts.ts';
import { needsNewPage, problemText } from '../parts/problemText.ts';
import { RefreshButton } from '../parts/RefreshButton.tsx';
import { shownVersion } from '../state/appState.ts';
import { useActions, useAppState, useChoices } from '../state/useAppStore.ts';

/** The data cannot be shown: why, and what can be done. */
export function ProblemScreen({ problem }: { readonly problem: LoadProblem }) {
  const texts = useTexts();
  const { start, chooseVersion } = useActions();
  const choices = useChoices();
  const index = useAppState((state) => state.index);
  const others =
    index.status === 'ready'
      ? index.value.versions.filter(({ id }) => id !== shownVersion(index.value, choices)).reverse()
      : [];
  return (
    <div className="view-message" role="alert">
      <h2>{texts.problems.title}</h2>
      <p>{problemText(problem, texts)}</p>
      {problem.kind === 'wrong-shape' && (
        <ul>
          {problem.faults.map(({ field, code }) => (
            <li key={`${field} ${code}`}>
              <code>{field || problem.file}</code> ({code})
            </li>
          ))}
        </ul>
      )}
      <p className="view-message-buttons">
        <button type="button" className="button button-main" onClick={() => void start()}>
          {texts.retry}
        </button>
        {needsNewPage(problem) && <RefreshButton />}
        {others.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className="button"
            onClick={() =>
              chooseVersion(index.status === 'ready' && id === index.value.latest ? undefined : id)
            }
          >
            {texts.problems.otherVersion(title)}
          </button>
        ))}
      </p>
    </div>
  );
}
