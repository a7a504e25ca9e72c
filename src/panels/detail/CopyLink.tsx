import { useTexts } from '../../i18n/texts.ts';
import { CopyText } from '../../parts/CopyText.tsx';
import { formatChoices } from '../../state/urlCodec.ts';
import { useChoices } from '../../state/useAppStore.ts';

/** Copies the address of exactly this state; where copying is not allowed, shows it to copy by hand. */
export function CopyLink() {
  const texts = useTexts();
  const choices = useChoices();
  const { origin, pathname, search } = window.location;
  return (
    <CopyText
      text={`${origin}${pathname}${formatChoices(choices, search)}`}
      label={texts.detail.copyLink}
      copied={texts.detail.copied}
      failed={texts.detail.copyFailed}
    />
  );
}
