import type { ReactElement } from 'react';

interface ListChipProps {
  readonly summary: string;
  /** In a sentence, above the list. */
  readonly explain?: string;
  /** Each with a key; without any there is no chip. */
  readonly items: readonly ReactElement[];
}

/** A chip that opens to a list; one at a time. */
export function ListChip({ summary, explain, items }: ListChipProps) {
  if (items.length === 0) return null;
  return (
    <details className="chip-details" name="network-outside">
      <summary className="chip">{summary}</summary>
      <ul className="chip-list">
        {explain && <li className="chip-explain">{explain}</li>}
        {items.map((item) => (
          <li key={item.key}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
