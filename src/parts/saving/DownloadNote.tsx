import { savingTexts } from '../../i18n/savingTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ExternalLink } from '../ExternalLink.tsx';
import type { Downloads } from './downloadsHere.ts';

/** What to do in a frame that may hold files back. */
export function DownloadNote({ downloads }: { readonly downloads: Exclude<Downloads, 'allowed'> }) {
  const save = savingTexts(useTexts());
  return (
    <div className="save-note">
      <p>{save.inFrame[downloads]}</p>
      {downloads === 'unknown' ? (
        <ExternalLink url={window.location.href}>{save.fullPage}</ExternalLink>
      ) : (
        // Such a frame opens no windows either.
        <CopyLink label={save.copyAddress} />
      )}
    </div>
  );
}
