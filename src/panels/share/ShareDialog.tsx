import { type ReactNode, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { CitedAs } from '../../parts/CitedAs.tsx';
import { CopyText } from '../../parts/CopyText.tsx';
import { useOrigin } from '../../parts/origin.ts';
import { useStateTitle } from '../../parts/useStateTitle.ts';
import { shownVersion } from '../../state/appState.ts';
import { withoutEmbedding } from '../../state/embedding.ts';
import { formatChoices } from '../../state/urlCodec.ts';
import { useAppState, useChoices, useSelection } from '../../state/useAppStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { isSealedOff } from '../../ui/isFramed.ts';
import { mailto } from '../../ui/mailto.ts';
import './share.css';

interface ShareDialogProps {
  readonly onClose: () => void;
  /** Other ways to share, beside the link. */
  readonly children?: ReactNode;
}

/** A link to exactly what is shown, ways to send it, and a line to cite it with. */
export function ShareDialog({ onClose, children }: ShareDialogProps) {
  const texts = useTexts();
  const choices = useChoices();
  const origin = useOrigin();
  const { version } = useSelection().network.file;
  const isUsual = useAppState(
    ({ index }) =>
      index.status === 'ready' &&
      shownVersion(index.value, { site: choices.site, version: undefined }) === version.id,
  );
  // A version that the site does not show by itself stands in the address anyway.
  const [pinned, setPinned] = useState(choices.version !== undefined);
  const shared = { ...choices, version: pinned || !isUsual ? version.id : undefined };
  const title = useStateTitle();
  const { origin: site, pathname, search } = window.location;
  const address = `${site}${pathname}${formatChoices(shared, withoutEmbedding(search))}`;
  const message = { title: texts.titles.withSite(title, origin.title), url: address };
  // Own data that no address leads to: the link is that of the map, and says nothing of what is shown.
  const isPrivate = choices.site.unaddressed === true;
  const versionTitle = texts.format.titleInText(version.title);
  return (
    <Dialog title={texts.share.title} close={texts.close} className="share" onClose={onClose}>
      {!isPrivate && <p className="share-title">{title}</p>}
      {isPrivate && <p className="share-note">{texts.share.notYourFile}</p>}
      {isSealedOff() && <p className="share-note">{texts.share.sealedOff}</p>}
      <CopyText
        text={address}
        label={texts.share.copyLink}
        copied={texts.share.copied}
        failed={texts.share.copyFailed}
        shownAs={isPrivate ? texts.share.copyLink : texts.share.link}
      />
      {!origin.isOwnFile &&
        (isUsual ? (
          <label className="share-pin">
            <input
              type="checkbox"
              checked={pinned}
              onChange={({ target }) => setPinned(target.checked)}
            />
            {texts.share.pin(versionTitle)}
          </label>
        ) : (
          <p>{texts.share.pinned(versionTitle)}</p>
        ))}
      <div className="share-ways">
        {!isSealedOff() && !isPrivate && (
          <>
            <a
              className="button"
              href={mailto({ subject: message.title, lines: [message.title, address] })}
            >
              {texts.share.mail}
            </a>
            {canShare(message) && (
              <button type="button" className="button" onClick={() => void shareWithApp(message)}>
                {texts.share.device}
              </button>
            )}
          </>
        )}
        {!isPrivate && children}
      </div>
      <h3>{texts.share.cite}</h3>
      {!isPrivate && <p>{texts.share.citeWhy}</p>}
      <CitedAs choices={choices} title={title} />
    </Dialog>
  );
}

/** Not in every browser, and not in a frame that does not hand it on. */
const canShare = (message: ShareData): boolean =>
  'canShare' in navigator && navigator.canShare(message);

/** Whoever closes the list of apps has shared nothing, and meant that. */
async function shareWithApp(message: ShareData): Promise<void> {
  try {
    await navigator.share(message);
  } catch {
    // The link above can still be copied.
  }
}
