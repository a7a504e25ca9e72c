import { useCallback, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { isFramed } from '../../../ui/isFramed.ts';
import { useLightDismiss } from '../../../ui/useLightDismiss.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import './pictureHelp.css';

/** How the picture is used, in a sentence, and the keys in a list that `?` in the picture opens as well. */
export function PictureHelp() {
  const { help } = useTexts();
  const hasMouse = useMediaQuery('(hover: hover)');
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (key !== '?' || !(target instanceof Element) || !target.closest('.network-canvas')) return;
      event.preventDefault();
      setOpen((now) => !now);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useLightDismiss(
    details,
    open,
    useCallback(() => setOpen(false), []),
  );
  return (
    <div className="picture-help">
      <p>{help[`${hasMouse ? 'mouse' : 'touch'}${isFramed() ? 'InFrame' : ''}`]}</p>
      {hasMouse && (
        <details
          ref={details}
          className="key-list"
          open={open}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary className="link">{help.keys}</summary>
          <div className="key-list-content">
            <h2>{help.keysTitle}</h2>
            <p>{help.keysLead}</p>
            <dl>
              {help.keyList.map(([keys, does]) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </div>
        </details>
      )}
    </div>
  );
}
