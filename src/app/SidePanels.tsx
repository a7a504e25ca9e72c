import { Suspense, useEffect } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { useActions, useChoices } from '../state/useAppStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';
import { useHasChanged } from './useHasChanged.ts';

const loadDetail = () => import('../panels/detail/DetailPanel.tsx');
const DetailPanel = lazyPart(() => loadDetail().then((module) => module.DetailPanel));
const EntityChanges = lazyPart(() =>
  import('../panels/changes/EntityChanges.tsx').then((module) => module.EntityChanges),
);
const ChangesPanel = lazyPart(() =>
  import('../panels/changes/ChangesPanel.tsx').then((module) => module.ChangesPanel),
);

interface SidePanelsProps {
  readonly changesOpen: boolean;
  /** A button opened the list of changes. */
  readonly changesTakeFocus: boolean;
  readonly onOpenChanges: (open: boolean) => void;
}

/** Beside the view: the selected entity, else what changed while versions are compared. */
export function SidePanels({ changesOpen, changesTakeFocus, onOpenChanges }: SidePanelsProps) {
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
      {changesOpen && (
        <ErrorBoundary
          name={texts.changes.title}
          subject={since}
          className="detail"
          onClose={() => onOpenChanges(false)}
        >
          <Suspense fallback={<div className="detail" />}>
            <ChangesPanel
              hidden={selected !== undefined}
              takesFocus={changesTakeFocus}
              onClose={() => onOpenChanges(false)}
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
              {...(since !== undefined && {
                changes: <ChangesOfSelected id={selected} />,
                onBack: () => {
                  if (!changesOpen) onOpenChanges(true);
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
