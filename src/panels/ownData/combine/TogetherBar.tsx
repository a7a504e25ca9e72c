import type { StoreApi } from 'zustand';
import { useCombineTexts } from '../../../i18n/combineTexts.ts';
import { ownFileTexts } from '../../../i18n/ownFileTexts.ts';
import { useTexts } from '../../../i18n/texts.ts';
import type { Notice } from '../../../opening/notices.ts';
import { OpenedBar } from '../../../opening/OpenedBar.tsx';
import { useActions } from '../../../state/useAppStore.ts';
import { FocusedBar } from '../FocusedBar.tsx';

interface TogetherBarProps {
  readonly told: string;
  readonly notices: StoreApi<readonly Notice[]>;
  readonly onBack: () => void;
}

/** Says above everything that this is the map with own data in it, and leads back. */
export function TogetherBar({ told, notices, onBack }: TogetherBarProps) {
  const texts = useCombineTexts();
  const { back } = ownFileTexts(useTexts());
  const { openPage } = useActions();
  return (
    <FocusedBar>
      <OpenedBar
        told={told}
        notices={notices}
        back={
          <button type="button" className="link" onClick={onBack}>
            {back}
          </button>
        }
      >
        <button type="button" className="link" onClick={() => openPage('combineren')}>
          {texts.backToComparison}
        </button>
        .
      </OpenedBar>
    </FocusedBar>
  );
}
