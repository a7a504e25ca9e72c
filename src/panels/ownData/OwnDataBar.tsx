import type { StoreApi } from 'zustand';
import { useCombineTexts } from '../../i18n/combineTexts.ts';
import { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import { ownFileTexts } from '../../i18n/ownFileTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Notice } from '../../opening/notices.ts';
import { OpenedBar } from '../../opening/OpenedBar.tsx';
import { useActions } from '../../state/useAppStore.ts';
import { FocusedBar } from './FocusedBar.tsx';

interface OwnDataBarProps {
  readonly name: string;
  readonly warnings: number;
  readonly notices: StoreApi<readonly Notice[]>;
  /** Whether it can be put over the version of this site. */
  readonly comparable: boolean;
  readonly onBack: () => void;
}

/** Says above everything that this is the visitor's own data, how sound it is, and leads back. */
export function OwnDataBar({ name, warnings, notices, comparable, onBack }: OwnDataBarProps) {
  const texts = useOwnDataTexts();
  const combine = useCombineTexts();
  const { back } = ownFileTexts(useTexts());
  const { openPage } = useActions();
  return (
    <FocusedBar>
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
            .{' '}
          </>
        )}
        {comparable && (
          <>
            <button type="button" className="link" onClick={() => openPage('combineren')}>
              {combine.compare}
            </button>
            .
          </>
        )}
      </OpenedBar>
    </FocusedBar>
  );
}
