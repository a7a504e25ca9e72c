import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useLightDismiss } from '../../../ui/useLightDismiss.ts';

interface ChipDetailsProps {
  readonly summary: string;
  /** Of those with the same name, the browser keeps one open. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** A chip over the picture that opens to more; Escape and a press beside it close it. */
export function ChipDetails({ summary, name, children }: ChipDetailsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useLightDismiss(
    details,
    open,
    useCallback(() => setOpen(false), []),
  );
  return (
    <details
      ref={details}
      className="chip-details"
      name={name}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="chip">{summary}</summary>
      {children}
    </details>
  );
}
