import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';

/** A list that is longer is folded, so that the rest of the detail stays near. */
const LONGEST = 8;

interface ListingProps {
  readonly heading: string;
  readonly items: readonly { readonly id: string; readonly content: ReactNode }[];
  /** Folded even when it is short: for who wants to know everything. */
  readonly folded?: boolean;
}

/** A small heading with a list under it; nothing when the list is empty. */
export function Listing({ heading, items, folded = items.length > LONGEST }: ListingProps) {
  const printed = usePrinting();
  if (items.length === 0) return null;
  const list = (
    <ul className="changes-sentences">
      {items.map(({ id, content }) => (
        <li key={id}>{content}</li>
      ))}
    </ul>
  );
  if (folded) {
    return (
      <Disclosure level={4} title={heading} heldOpen={printed}>
        {list}
      </Disclosure>
    );
  }
  return (
    <>
      <h4 className="detail-subheading">{heading}</h4>
      {list}
    </>
  );
}
