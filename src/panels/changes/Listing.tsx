import type { ReactNode } from 'react';

interface ListingProps {
  readonly heading: string;
  readonly items: readonly { readonly id: string; readonly content: ReactNode }[];
}

/** A small heading with a list under it; nothing when the list is empty. */
export function Listing({ heading, items }: ListingProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h4 className="detail-subheading">{heading}</h4>
      <ul className="changes-sentences">
        {items.map(({ id, content }) => (
          <li key={id}>{content}</li>
        ))}
      </ul>
    </>
  );
}
