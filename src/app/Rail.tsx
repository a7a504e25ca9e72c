import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { Begin } from '../panels/begin/Begin.tsx';
import { FilterPanel } from '../panels/filters/FilterPanel.tsx';
import { CompareChoice } from '../panels/versions/CompareChoice.tsx';
import { VersionChoice } from '../panels/versions/VersionChoice.tsx';
import { PageLinks } from '../parts/PageLinks.tsx';
import { useReturnFocus } from '../ui/useReturnFocus.ts';

interface RailProps {
  /** Over the picture instead of beside it: then it takes the focus and Escape closes it. */
  readonly over: boolean;
  readonly beginOpen: boolean;
  readonly onCloseBegin: () => void;
  readonly onClose: () => void;
}

/** The left column: Begin first, so that closing it never moves the picture, then the filters. */
export function Rail({ over, beginOpen, onCloseBegin, onClose }: RailProps) {
  const texts = useTexts();
  const rail = useRef<HTMLElement>(null);
  useReturnFocus(rail, over);
  useEffect(() => {
    if (over) rail.current?.focus();
  }, [over]);
  return (
    <section
      ref={rail}
      className={over ? 'rail rail-over' : 'rail'}
      aria-label={texts.filters.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (over && event.key === 'Escape') onClose();
      }}
    >
      {over && (
        <div className="rail-bar">
          <h2>{texts.filters.title}</h2>
          <button type="button" className="button" onClick={onClose}>
            {texts.close}
          </button>
        </div>
      )}
      {over && (
        <div className="rail-version">
          <VersionChoice />
          <CompareChoice />
        </div>
      )}
      {!over && beginOpen && <Begin onClose={onCloseBegin} />}
      {!over && <h2 className="visually-hidden">{texts.filters.title}</h2>}
      <FilterPanel />
      <PageLinks />
    </section>
  );
}
