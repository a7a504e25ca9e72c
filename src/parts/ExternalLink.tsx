import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';

/** A link that leaves the page as it is: opens a new tab, and tells nobody where the visitor came from. */
export function ExternalLink({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ReactNode;
}) {
  const texts = useTexts();
  // The visitor's own file has no address.
  if (url === '') return children;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="visually-hidden"> ({texts.detail.newTab})</span>
    </a>
  );
}
