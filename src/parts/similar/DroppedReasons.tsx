import { useTexts } from '../../i18n/texts.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { keyWords } from '../reasonWords.ts';

/** The reasons that do not count, each with the way back. */
export function DroppedReasons() {
  const texts = useTexts();
  const { network } = useSelection();
  const { withoutReasons } = useChoices();
  const { toggleReason } = useActions();
  if (withoutReasons.length === 0) return null;
  return (
    <div className="similar-dropped">
      <span>{texts.similar.dropped}</span>
      {withoutReasons.map((key) => {
        const words = keyWords(key, network, texts) ?? key;
        return (
          <button
            key={key}
            type="button"
            className="chip chip-active"
            aria-label={texts.similar.restore(words)}
            onClick={() => toggleReason(key)}
          >
            <s>{words}</s> <span aria-hidden="true">↺</span>
          </button>
        );
      })}
    </div>
  );
}
