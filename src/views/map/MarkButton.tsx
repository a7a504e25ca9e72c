import type { Pixel } from '../../domain/geo/mercator.ts';
import type { EntityId } from '../../domain/network.ts';
import { type Texts, useTexts } from '../../i18n/texts.ts';
import { useSelection } from '../../state/useAppStore.ts';
import { MarkShape } from './MarkShape.tsx';
import type { SceneMark } from './mapScene.ts';
import { SpotButton } from './SpotButton.tsx';

interface MarkButtonProps {
  readonly mark: SceneMark;
  readonly at: Pixel;
  readonly isStop: boolean;
  readonly pilotName: (id: EntityId) => string;
  readonly onFocus: (isVisible: boolean) => void;
  readonly onOpen: () => void;
}

/** A mark of pilots. */
export function MarkButton({ mark, at, isStop, pilotName, onFocus, onOpen }: MarkButtonProps) {
  const texts = useTexts();
  const { places, pilots, selected } = mark;
  const { onDay } = useSelection();
  const faint = onDay !== undefined && pilots.every((id) => onDay.unsure.has(id));
  const name = markName(mark, pilotName, texts);
  return (
    <SpotButton
      at={at}
      isStop={isStop}
      className={selected ? 'map-mark is-selected' : 'map-mark'}
      label={faint ? `${name}, ${texts.date.unsure}` : name}
      isCurrent={selected}
      opensDialog={pilots.length > 1}
      onFocus={onFocus}
      onOpen={onOpen}
    >
      <svg width="44" height="44" viewBox="-22 -22 44 44" aria-hidden="true">
        <MarkShape
          count={pilots.length}
          hollow={places.every(({ kind }) => kind === 'region')}
          circled={places.length > 1}
          selected={selected}
          faint={faint}
        />
      </svg>
    </SpotButton>
  );
}

/** What a mark stands for, in full. */
export function markName(
  { places, pilots }: Pick<SceneMark, 'places' | 'pilots'>,
  pilotName: (id: EntityId) => string,
  { map, format }: Texts,
): string {
  const [only, ...others] = pilots;
  const names = places.map(({ name }) => name);
  if (only !== undefined && others.length === 0) {
    return map.onePilot(format.list(names), pilotName(only));
  }
  const [place, ...more] = places;
  if (!place || more.length > 0) {
    const parts = places.map(({ name, pilots: { length } }) => map.placeCount(name, length));
    return map.cluster(pilots.length, parts.join(', '));
  }
  return map.pilotsHere(place.name, pilots.length);
}
