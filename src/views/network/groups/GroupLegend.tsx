import './groups.css';
import { useTexts } from '../../../i18n/texts.ts';
import { LoadingText } from '../../../parts/LoadingText.tsx';
import { useActions } from '../../../state/useAppStore.ts';
import { GROUP_LETTERS } from '../paint/groupLetters.ts';
import type { Scene } from '../scene/scene.ts';
import type { GroupColours } from './groupColours.ts';
import { type GroupChoice, nodesOfGroup } from './litGroup.ts';
import type { GroupColouring } from './useGroupColours.ts';

interface GroupLegendProps {
  readonly colouring: GroupColouring;
  readonly scene: Scene;
  readonly lit: GroupChoice | undefined;
  readonly onLight: (group: GroupChoice | undefined) => void;
}

/** A switch that colours the nodes by group, and then what each colour means; a row lights up its group. */
export function GroupLegend({ colouring, scene, lit, onLight }: GroupLegendProps) {
  const texts = useTexts();
  const { colourBy } = useActions();
  const { isOn, colours, failed } = colouring;
  return (
    <>
      <button
        type="button"
        className="legend-kind legend-colouring"
        aria-pressed={isOn}
        title={texts.groups.explain}
        onClick={() => colourBy(isOn ? 'kind' : 'group')}
      >
        <svg className="mark" width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
          <circle className="group-dot-a" cx={-3.6} cy={-2.6} r={3.6} />
          <circle className="group-dot-b" cx={4} cy={-1} r={3.6} />
          <circle className="group-dot-c" cx={-1} cy={4.4} r={3.6} />
        </svg>
        {texts.groups.colour}
      </button>
      {failed && (
        <p className="legend-note" role="alert">
          {texts.groups.failed}
        </p>
      )}
      {isOn && colours === undefined && (
        <LoadingText className="legend-note" text={texts.groups.searching} />
      )}
      {isOn && colours !== undefined && (
        <GroupRows colours={colours} scene={scene} lit={lit} onLight={onLight} />
      )}
    </>
  );
}

interface GroupRowsProps extends Omit<GroupLegendProps, 'colouring'> {
  readonly colours: GroupColours;
}

function GroupRows({ colours, scene, lit, onLight }: GroupRowsProps) {
  const texts = useTexts();
  const { names, rest } = colours;
  if (names.length === 0) return <p className="legend-note">{texts.groups.none}</p>;
  const rows: readonly { readonly group: GroupChoice; readonly name: string }[] = [
    ...names.map((name, group) => ({ group, name })),
    { group: 'rest', name: rest },
  ];
  return (
    <ul className="legend-groups" aria-label={texts.groups.label}>
      {rows.map(({ group, name }) => {
        const drawn = nodesOfGroup(scene, colours, group).length;
        if (group === 'rest' && drawn === 0) return null;
        return (
          <li key={group}>
            <button
              type="button"
              className="legend-kind"
              aria-pressed={lit === group && drawn > 0}
              title={texts.groups.light}
              disabled={drawn === 0}
              onClick={() => onLight(lit === group ? undefined : group)}
            >
              <GroupBadge group={group} />
              <span>{name}</span>
              <span className="legend-count">{texts.format.number(drawn)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The colour of a group, with its letter as it stands in the nodes that have room for it. */
function GroupBadge({ group }: { readonly group: GroupChoice }) {
  const letter = group === 'rest' ? undefined : GROUP_LETTERS[group];
  const colour = letter === undefined ? 'rest' : letter.toLowerCase();
  return <span className={`group-badge group-badge-${colour}`}>{letter}</span>;
}
