import type { ReactNode } from 'react';
import type { EntityId, Network } from '../../domain/network.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';

interface ChosenProps {
  readonly id: EntityId;
  readonly network: Network;
  /** What taking it away is called, and does. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

/** An entity that the visitor chose here, with a way to take it away again. */
export function Chosen({ id, network, removeLabel, onRemove, children }: ChosenProps) {
  return (
    <div className="explore-chosen">
      {children}
      <EntityLink id={id} network={network} marked />
      <button type="button" className="button" aria-label={removeLabel} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
