import { Suspense, useEffect, useRef } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { FilterChips } from '../panels/filters/FilterChips.tsx';
import { FilterPanel } from '../panels/filters/FilterPanel.tsx';
import { PlaceField } from '../parts/PlaceField.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { useActions, useChoices, useIsLocked } from '../state/useAppStore.ts';
import { useReturnFocus } from '../ui/useReturnFocus.ts';

const LensSwitch = lazyPart(() =>
  import('../views/network/legend/LensSwitch.tsx').then((module) => module.LensSwitch),
);

/** What can be chosen, over the view: the place, which network it is, and the filters. */
export function EmbedFilters({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts();
  const { view } = useChoices();
  const { choosePlace } = useActions();
  const placeLocked = useIsLocked()('regio');
  const panel = useRef<HTMLElement>(null);
  useReturnFocus(panel);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={panel}
      className="rail rail-over"
      aria-label={texts.filters.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="rail-bar">
        <h2>{texts.filters.title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
      <FilterChips />
      {view === 'netwerk' && (
        <div className="embed-choice">
          <Suspense>
            <LensSwitch />
          </Suspense>
        </div>
      )}
      {view === 'kaart' && !placeLocked && (
        <div className="embed-choice">
          <PlaceField onChoose={choosePlace} />
        </div>
      )}
      <FilterPanel />
    </section>
  );
}
