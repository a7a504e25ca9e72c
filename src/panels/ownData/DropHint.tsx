import { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import './ownData.css';

/** Over everything while a file is held over the page. */
export function DropHint() {
  const { dropHere } = useOwnDataTexts();
  return (
    <div className="drop-hint" aria-hidden>
      <p>{dropHere}</p>
    </div>
  );
}
