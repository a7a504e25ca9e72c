import { useMemo, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { LoadingText } from '../../parts/LoadingText.tsx';
import { SidePanel } from '../../parts/SidePanel.tsx';
import type { Comparison } from '../../state/comparison.ts';
import { useComparison, useSelection, useVisibleGone } from '../../state/useAppStore.ts';
import './changes.css';
import { ChangeFilters } from './ChangeFilters.tsx';
import { ChangeGroupList } from './ChangeGroupList.tsx';
import { countWithoutSources, inView, listChanges, NO_FILTER } from './changeList.ts';
import { HiddenChanges } from './HiddenChanges.tsx';

interface ChangesPanelProps {
  /** While a detail stands in its place; the filters and what stands open are kept. */
  readonly hidden: boolean;
  /** Whether the panel takes the focus: when a button opened it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** Everything that differs from the earlier version, as a list to look through. */
export function ChangesPanel(props: ChangesPanelProps) {
  const texts = useTexts();
  const comparison = useComparison();
  return (
    <SidePanel {...props} label={texts.changes.label} bar={<h2>{texts.changes.title}</h2>}>
      {comparison ? (
        <ChangeList key={comparison.before.file.version.id} comparison={comparison} />
      ) : (
        <LoadingText className="detail-note" text={texts.loading} />
      )}
    </SidePanel>
  );
}

function ChangeList({ comparison }: { readonly comparison: Comparison }) {
  const texts = useTexts();
  const { network, visible } = useSelection();
  const gone = useVisibleGone();
  const [filter, setFilter] = useState(NO_FILTER);
  const { before, changes } = comparison;
  const left = useMemo(() => inView(changes, visible, gone), [changes, visible, gone]);
  const groups = useMemo(() => listChanges(left, filter), [left, filter]);
  const titleBefore = texts.format.titleInText(before.file.version.title);
  const titleAfter = texts.format.titleInText(network.file.version.title);
  if (changes.size === 0) return <p>{texts.changes.nothing(titleBefore, titleAfter)}</p>;
  return (
    <>
      <p className="detail-note">{texts.changes.between(titleBefore, titleAfter)}</p>
      <HiddenChanges count={countWithoutSources(changes.values()) - countWithoutSources(left)} />
      <ChangeFilters changes={left} filter={filter} onChange={setFilter} />
      <p className="changes-found" role="status">
        {groups.length === 0
          ? texts.changes.noneFound
          : texts.changes.found(
              groups.reduce((sum, { count }) => sum + count, 0),
              filter.withSources ? left.length : countWithoutSources(left),
            )}
      </p>
      {groups.length === 0 && (
        <button type="button" className="link" onClick={() => setFilter(NO_FILTER)}>
          {texts.changes.clear}
        </button>
      )}
      {groups.map((group) => (
        <ChangeGroupList
          key={group.group}
          group={group}
          before={before}
          // What was looked for stands open.
          unfolded={filter.text.trim() !== '' || filter.kind !== undefined}
        />
      ))}
    </>
  );
}
