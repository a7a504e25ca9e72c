import { useTexts } from '../i18n/texts.ts';
import { withoutEmbedding } from '../state/embedding.ts';
import { formatChoices } from '../state/urlCodec.ts';
import { useChoices } from '../state/useAppStore.ts';
import { CopyText } from './CopyText.tsx';

/** Copies the address of exactly this state, on a page of its own; where copying is not allowed, shows it to copy by hand. */
export function CopyLink({ label }: { readonly label: string }) {
  const texts = useTexts();
  const choices = useChoices();
  const { origin, pathname, search } = window.location;
  return (
    <CopyText
      text={`${origin}${pathname}${formatChoices(choices, withoutEmbedding(search))}`}
      label={label}
      copied={texts.detail.copied}
      failed={texts.detail.copyFailed}
    />
  );
}
