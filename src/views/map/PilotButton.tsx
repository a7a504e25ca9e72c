import type { Pilot } from '../../domain/schema.ts';
import { useActions, useChoices } from '../../state/useAppStore.ts';
import { Mark } from '../../ui/Mark.tsx';

/** The name of a pilot that selects it. */
function PilotButton({ pilot }: { readonly pilot: Pilot }) {
  const { select } = useActions();
  const { selection } = useChoices();
  return (
    <button
      type="button"
      className="map-pilot"
      aria-current={selection === pilot.id ? 'true' : undefined}
      onClick={() => select(pilot.id)}
    >
      <Mark shape="triangle" colour="var(--kind-pilot)" size={14} />
      <span>{pilot.name}</span>
    </button>
  );
}

/** Pilots by name. */
export function PilotNames({ pilots }: { readonly pilots: readonly Pilot[] }) {
  return (
    <ul className="map-pilots">
      {pilots.map((pilot) => (
        <li key={pilot.id}>
          <PilotButton pilot={pilot} />
        </li>
      ))}
    </ul>
  );
}
