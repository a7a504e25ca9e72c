import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';

/** A link to another site, in a new tab, without telling that site where the visitor came from. */
export function ExternalLink({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ReactNode;
}) {
  const texts = useTexts();
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="visually-hidden"> ({texts.detail.newTab})</span>
    </a>
  );
}
