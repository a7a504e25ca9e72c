import { ExternalLink } from '../../parts/ExternalLink.tsx';
import './pages.css';

interface OwnStatementProps {
  /** undefined: the publisher gives none. */
  readonly url: string | undefined;
  readonly name: string;
}

/** What the publisher of this site says itself, above what we say. */
export function OwnStatement({ url, name }: OwnStatementProps) {
  if (url === undefined) return null;
  return (
    <p className="page-own">
      <ExternalLink url={url}>{name}</ExternalLink>
    </p>
  );
}
