import type { Pilot } from '../../domain/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { MOST_TOGETHER } from '../../state/choices.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { Mark } from '../../ui/Mark.tsx';

/** The name of a pilot that selects it. */
function PilotButton({ pilot }: { readonly pilot: Pilot }) {
  const { select } = useActions();
  const texts = useTexts();
  const { selection } = useChoices();
  const unsure = useSelection().onDay?.unsure.has(pilot.id) === true;
  return (
    <button
      type="button"
      className="map-pilot"
      aria-current={selection === pilot.id ? 'true' : undefined}
      onClick={() => select(pilot.id)}
    >
      <Mark shape="triangle" colour="var(--kind-pilot)" size={14} hollow={unsure} />
      <span>
        {pilot.name}
        {unsure && ` (${texts.date.unsure})`}
      </span>
    </button>
  );
}

/** Lays a pilot beside others, to compare them. Who presses goes on choosing, so it keeps the focus. */
function CompareButton({ pilot }: { readonly pilot: Pilot }) {
  const texts = useTexts();
  const { toggleTogether } = useActions();
  const { together } = useChoices();
  const isCompared = together.includes(pilot.id);
  return (
    <button
      type="button"
      className="map-compare"
      data-keeps-focus
      aria-label={texts.compare.row(pilot.name)}
      aria-pressed={isCompared}
      disabled={together.length === MOST_TOGETHER && !isCompared}
      onClick={() => toggleTogether(pilot.id)}
    >
      {isCompared && <span aria-hidden="true">✓ </span>}
      {texts.compare.short}
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
          <CompareButton pilot={pilot} />
        </li>
      ))}
    </ul>
  );
}
