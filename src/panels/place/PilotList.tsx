import type { ReactNode } from 'react';
import type { Pilot } from '../../domain/schema.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { useSelection } from '../../state/useAppStore.ts';

interface PilotListProps {
  readonly pilots: readonly Pilot[];
  /** What stands after a name. */
  readonly tell?: (pilot: Pilot) => ReactNode;
}

/** Pilots by name, each a link. */
export function PilotList({ pilots, tell }: PilotListProps) {
  const { network } = useSelection();
  return (
    <ul className="place-pilots">
      {pilots.map((pilot) => (
        <li key={pilot.id}>
          <EntityLink id={pilot.id} network={network} marked />
          {tell && <span className="place-told">{tell(pilot)}</span>}
        </li>
      ))}
    </ul>
  );
}
