import { useTexts } from '../i18n/texts.ts';
import { useOrigin } from '../parts/origin.ts';
import { useStateTitle } from '../parts/useStateTitle.ts';
import './printed.css';

/** Only on paper: the name of the whole, what is shown in words, and of when it is. */
export function PrintedHead() {
  const texts = useTexts();
  const { title, state, isOwnFile } = useOrigin();
  const shown = useStateTitle();
  return (
    <div className="printed-head">
      <p className="printed-title">{shown}</p>
      <p>{isOwnFile ? state : texts.print.whole(title, state)}</p>
    </div>
  );
}
