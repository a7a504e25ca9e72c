import type { VersionInfo } from '../../domain/schema.ts';
import { formatDateInText, inSentence } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CopyText } from '../../parts/CopyText.tsx';
import { DEFAULT_CHOICES } from '../../state/choices.ts';
import { formatChoices } from '../../state/urlCodec.ts';

/** How to name a version as a source, with an address that keeps showing that version. */
export function Citation({ version }: { readonly version: VersionInfo }) {
  const texts = useTexts();
  const { origin, pathname } = window.location;
  const address = `${origin}${pathname}${formatChoices({ ...DEFAULT_CHOICES, version: version.id })}`;
  const citation = texts.openData.citation(
    inSentence(version.title),
    formatDateInText(version.date),
    address,
  );
  return (
    <>
      <h3>{texts.openData.cite}</h3>
      <p>{texts.openData.citeWhy}</p>
      <blockquote className="citation">{citation}</blockquote>
      <CopyText
        text={citation}
        label={texts.openData.copyCitation}
        copied={texts.openData.copied}
        failed={texts.openData.copyFailed}
      />
    </>
  );
}
