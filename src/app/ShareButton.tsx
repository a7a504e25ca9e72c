import { Suspense, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { PageLink } from '../parts/PageLink.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';

const ShareDialog = lazyPart(() =>
  import('../panels/share/ShareDialog.tsx').then((module) => module.ShareDialog),
);

/** Opens the ways to share what is shown; those are fetched only then. */
export function ShareButton() {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="button"
        title={texts.share.openTitle}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {texts.share.open}
      </button>
      {open && (
        <ErrorBoundary
          name={texts.share.title}
          className="header-failed"
          onClose={close}
          takesFocus
        >
          <Suspense>
            <ShareDialog onClose={close}>
              <PageLink page="insluiten" className="button" onOpen={close}>
                {texts.share.embed}
              </PageLink>
            </ShareDialog>
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
