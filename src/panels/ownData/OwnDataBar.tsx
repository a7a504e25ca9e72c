import { useEffect, useRef } from 'react';
import type { StoreApi } from 'zustand';
import { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import { ownFileTexts } from '../../i18n/ownFileTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Notice } from '../../opening/notices.ts';
import { OpenedBar } from '../../opening/OpenedBar.tsx';
import { useActions } from '../../state/useAppStore.ts';
import './ownData.css';

interface OwnDataBarProps {
  readonly name: string;
  readonly warnings: number;
  readonly notices: StoreApi<readonly Notice[]>;
  readonly onBack: () => void;
}

/** Says above everything that this is the visitor's own data, how sound it is, and leads back. */
export function OwnDataBar({ name, warnings, notices, onBack }: OwnDataBarProps) {
  const texts = useOwnDataTexts();
  const { back } = ownFileTexts(useTexts());
  const { openPage } = useActions();
  const place = useRef<HTMLDivElement>(null);
  // What was read before is gone, and the focus with it.
  useEffect(() => place.current?.querySelector('section')?.focus(), []);
  return (
    <div ref={place} className="own-data-bar">
      <OpenedBar
        told={texts.shown(name)}
        notices={notices}
        back={
          <button type="button" className="link" onClick={onBack}>
            {back}
          </button>
        }
      >
        {warnings > 0 && (
          <>
            {texts.warnings(warnings)}:{' '}
            <button type="button" className="link" onClick={() => openPage('eigen-gegevens')}>
              {texts.look}
            </button>
            .
          </>
        )}
      </OpenedBar>
    </div>
  );
}
