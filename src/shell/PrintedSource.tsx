import { useTexts } from '../i18n/texts.ts';
import { useOrigin } from '../parts/origin.ts';
import { useChoices } from '../state/useAppStore.ts';
import './printed.css';

/** Only on paper: where what is printed comes from, and where it can be seen again. */
export function PrintedSource() {
  const texts = useTexts();
  const choices = useChoices();
  const origin = useOrigin();
  return (
    <p className="printed-source">
      {texts.save.source(origin.source({ ...choices, page: undefined }))}
    </p>
  );
}
