import { useTexts } from '../i18n/texts.ts';
import { PAGE_IDS, type PageId } from '../state/choices.ts';
import { PageLink } from './PageLink.tsx';
import './pageLinks.css';

/** The way to every page of text; `current`: the one that is open. */
export function PageLinks({ current }: { readonly current?: PageId }) {
  const { label, labelOnPage, short } = useTexts().pageNames;
  return (
    <nav className="page-links" aria-label={current === undefined ? label : labelOnPage}>
      <ul>
        {PAGE_IDS.map((page) => (
          <li key={page}>
            <PageLink page={page} className="link" isCurrent={page === current}>
              {short[page]}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
