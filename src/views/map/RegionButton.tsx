import type { Pixel } from '../../domain/geo/mercator.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { DivisionId } from '../../state/choices.ts';
import type { AtlasRegion } from './atlas.ts';
import { SpotButton } from './SpotButton.tsx';

interface RegionButtonProps {
  readonly region: AtlasRegion;
  readonly division: DivisionId;
  readonly count: number;
  readonly at: Pixel;
  readonly onFocus: (isVisible: boolean) => void;
  readonly onBlur: () => void;
  readonly onOpen: () => void;
}

/** The region that the arrow keys are at, as a real element; for a mouse its whole area is the target. */
export function RegionButton(props: RegionButtonProps) {
  const { map: texts } = useTexts();
  return (
    <SpotButton
      at={props.at}
      isStop
      className="map-mark map-region-stop"
      label={texts.regionStop(
        props.region.name,
        texts.divisions.names[props.division].one,
        props.count,
      )}
      opensDialog
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onOpen={props.onOpen}
    />
  );
}
