import type { ReactNode } from 'react';
import type { EntityId, Network } from '../domain/network.ts';
import { EntityLink } from './EntityLink.tsx';

interface ChosenProps {
  readonly id: EntityId;
  readonly network: Network;
  /** What stands on the button; `removeLabel` says it in full and begins with it, if it is a word. */
  readonly removeText?: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

/** An entity that the visitor chose here, with a way to take it away again. */
export function Chosen({
  id,
  network,
  removeText = '×',
  removeLabel,
  onRemove,
  children,
}: ChosenProps) {
  return (
    <div className="explore-chosen">
      {children}
      <EntityLink id={id} network={network} marked />
      <button type="button" className="button" aria-label={removeLabel} onClick={onRemove}>
        <span aria-hidden="true">{removeText}</span>
      </button>
    </div>
  );
}
