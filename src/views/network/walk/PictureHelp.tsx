import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { isFramed } from '../../../ui/isFramed.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import './pictureHelp.css';

/** How the picture is used, in a sentence, and the keys in a list that `?` in the picture opens as well. */
export function PictureHelp() {
  const { help } = useTexts();
  const hasMouse = useMediaQuery('(hover: hover)');
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
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
  useEffect(() => {
    if (!open) return;
    // Escape closes it wherever the focus is, but first of all this, not what lies under it.
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      if (details.current?.contains(document.activeElement)) summary.current?.focus();
    };
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !details.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('keydown', onEscape, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onEscape, true);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [open]);
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
          <summary ref={summary} className="link">
            {help.keys}
          </summary>
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
