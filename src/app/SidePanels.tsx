import { Suspense, useEffect } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { useActions, useChoices } from '../state/useAppStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';
import type { ChangesPanelState } from './useChangesPanel.ts';
import { useHasChanged } from './useHasChanged.ts';

const loadDetail = () => import('../panels/detail/DetailPanel.tsx');
const DetailPanel = lazyPart(() => loadDetail().then((module) => module.DetailPanel));
const EntityChanges = lazyPart(() =>
  import('../panels/changes/EntityChanges.tsx').then((module) => module.EntityChanges),
);
const ChangesPanel = lazyPart(() =>
  import('../panels/changes/ChangesPanel.tsx').then((module) => module.ChangesPanel),
);

/** Beside the view: the selected entity, else what changed while versions are compared. */
export function SidePanels({ changes }: { readonly changes: ChangesPanelState }) {
  const texts = useTexts();
  const { selection: selected, since } = useChoices();
  const { select } = useActions();
  // What the address opens leaves the focus where it is.
  const takesFocus = useHasChanged(selected);
  // Fetched after the first drawing, so that the first click shows a detail at once. When it cannot
  // be had now, that click asks again.
  useEffect(() => {
    loadDetail().catch(() => undefined);
  }, []);
  return (
    <>
      {changes.open && (
        <ErrorBoundary
          name={texts.changes.title}
          subject={since}
          className="detail"
          onClose={() => changes.setOpen(false)}
        >
          <Suspense fallback={<div className="detail" />}>
            <ChangesPanel
              hidden={selected !== undefined}
              takesFocus={changes.opened}
              onClose={() => changes.setOpen(false)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      {selected !== undefined && (
        <ErrorBoundary
          name={texts.detail.label}
          subject={selected}
          className="detail"
          onClose={() => select(undefined)}
          takesFocus={takesFocus}
        >
          <Suspense>
            <DetailPanel
              takesFocus={takesFocus}
              {...(changes.comparing && {
                changes: <ChangesOfSelected id={selected} />,
                onBack: () => {
                  if (!changes.open) changes.setOpen(true);
                  select(undefined);
                },
              })}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

/** A part of the detail that may fail without it. */
function ChangesOfSelected({ id }: { readonly id: string }) {
  const texts = useTexts();
  return (
    <ErrorBoundary name={texts.changes.title} subject={id}>
      <Suspense>
        <EntityChanges id={id} />
      </Suspense>
    </ErrorBoundary>
  );
}
