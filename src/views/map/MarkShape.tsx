import { shapePath } from '../../ui/shapes.ts';
import { CLUSTER_RING, markRadius } from './mapScene.ts';

interface MarkShapeProps {
  /** Pilots it stands for; more than one shows as a figure. */
  readonly count: number;
  /** For a whole region. */
  readonly hollow: boolean;
  /** For several places. */
  readonly circled?: boolean;
  readonly selected?: boolean;
  /** Not certain to have been there on the chosen day. */
  readonly faint?: boolean;
}

/** The triangle of a pilot around (0, 0), as everywhere, with an outline in the colour of paper. */
export function MarkShape(props: MarkShapeProps) {
  const { count, hollow, circled = false, selected = false, faint = false } = props;
  const radius = markRadius(count);
  const edge = radius + (circled ? CLUSTER_RING : 0);
  const path = shapePath('triangle', hollow ? radius * 0.92 : radius);
  const looks = [
    'map-mark-shape',
    ...(hollow ? ['is-hollow'] : []),
    ...(faint ? ['is-faint'] : []),
  ];
  return (
    <g className={looks.join(' ')}>
      {selected && (
        <>
          <circle className="map-mark-ring is-ground" r={edge + 6} />
          <circle className="map-mark-ring" r={edge + 6} />
        </>
      )}
      {circled && <circle className="map-mark-circle" r={edge} />}
      <path className="map-mark-outline" d={path} />
      <path className="map-mark-fill" d={path} />
      {count > 1 && (
        <text className="map-mark-figure" y={radius * 0.56}>
          {count}
        </text>
      )}
    </g>
  );
}
