import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { formatChoices } from '../../state/urlCodec.ts';
import { useChoices } from '../../state/useAppStore.ts';

/** Copies the address of exactly this state; where copying is not allowed, shows it to copy by hand. */
export function CopyLink() {
  const texts = useTexts();
  const choices = useChoices();
  const [last, setLast] = useState<{ readonly address: string; readonly copied: boolean }>();
  const { origin, pathname, search } = window.location;
  const address = `${origin}${pathname}${formatChoices(choices, search)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setLast({ address, copied: true });
    } catch {
      setLast({ address, copied: false });
    }
  };
  // What was said of another address does not go for this one.
  const copied = last?.address === address ? last.copied : undefined;
  return (
    <div className="copy-link">
      <button type="button" className="button" onClick={() => void copy()}>
        {texts.detail.copyLink}
      </button>
      <span role="status">{copied ? texts.detail.copied : ''}</span>
      {copied === false && (
        <label className="copy-by-hand">
          {texts.detail.copyFailed}
          <input readOnly value={address} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  );
}
