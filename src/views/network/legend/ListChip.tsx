import type { ReactElement, ReactNode } from 'react';
import { ChipDetails } from './ChipDetails.tsx';

interface ListChipProps {
  readonly summary: string;
  /** In a sentence, above the list. */
  readonly explain?: ReactNode;
  /** Each with a key; without any there is no chip. */
  readonly items: readonly ReactElement[];
}

/** A chip that opens to a list; one at a time. */
export function ListChip({ summary, explain, items }: ListChipProps) {
  if (items.length === 0) return null;
  return (
    <ChipDetails summary={summary} name="network-outside">
      <div className="chip-list">
        {explain && <p className="chip-explain">{explain}</p>}
        <ul>
          {items.map((item) => (
            <li key={item.key}>{item}</li>
          ))}
        </ul>
      </div>
    </ChipDetails>
  );
}
