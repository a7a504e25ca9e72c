import { useTexts } from '../../i18n/texts.ts';
import { LoadingText } from '../../parts/LoadingText.tsx';
import { needsNewPage, problemText } from '../../parts/problemText.ts';
import { RefreshButton } from '../../parts/RefreshButton.tsx';
import type { Comparison } from '../../state/comparison.ts';
import { useActions, useAppState, useChoices } from '../../state/useAppStore.ts';
import './changes.css';
import { countGroups } from './changeList.ts';

interface ChangesStripProps {
  readonly listOpen: boolean;
  readonly onToggleList: () => void;
}

/** Under the toolbar while comparing: the numbers in words, read aloud when they are there. */
export function ChangesStrip({ listOpen, onToggleList }: ChangesStripProps) {
  const texts = useTexts();
  const { since } = useChoices();
  const index = useAppState((state) => state.index);
  const comparison = useAppState((state) => state.comparison);
  const { compareWith } = useActions();
  if (since === undefined || !comparison || index.status !== 'ready') return null;
  const version = index.value.versions.find(({ id }) => id === since);
  const title = texts.format.titleInText(version?.title ?? since);
  return (
    <section className="changes-strip" aria-label={texts.changes.since(title)}>
      {comparison.status === 'loading' && (
        <LoadingText className="changes-numbers" text={texts.changes.loading(title)} />
      )}
      {comparison.status === 'ready' && <Numbers title={title} comparison={comparison.value} />}
      {comparison.status === 'failed' && (
        <p className="changes-numbers" role="alert">
          {texts.changes.failed(title)} {problemText(comparison.problem, texts)}
        </p>
      )}
      {comparison.status === 'ready' && (
        <button type="button" className="link" aria-expanded={listOpen} onClick={onToggleList}>
          {listOpen ? texts.changes.hideList : texts.changes.showList}
        </button>
      )}
      {comparison.status === 'failed' && (
        <>
          <button type="button" className="link" onClick={() => compareWith(since)}>
            {texts.retry}
          </button>
          {needsNewPage(comparison.problem) && <RefreshButton className="link" />}
        </>
      )}
      <button type="button" className="link" onClick={() => compareWith(undefined)}>
        {texts.changes.stop}
      </button>
    </section>
  );
}

function Numbers({
  title,
  comparison,
}: {
  readonly title: string;
  readonly comparison: Comparison;
}) {
  const texts = useTexts();
  const { added, changed, removed } = countGroups(comparison.changes.values());
  const { relations } = comparison.difference.collections;
  return (
    <p className="changes-numbers" role="status">
      {texts.changes.total(title, added, changed, removed)}{' '}
      <span className="changes-relations">
        {texts.changes.relations(relations.added.length, relations.removed.length)}
      </span>
    </p>
  );
}
