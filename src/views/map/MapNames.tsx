import type { Pixel } from '../../domain/geo/mercator.ts';
import { NAME_LINE_HEIGHT } from '../../drawing/nameStyle.ts';
import { LABEL_STYLES } from './labelStyles.ts';
import type { SceneLabel } from './mapScene.ts';

interface MapNamesProps {
  readonly labels: readonly SceneLabel[];
  readonly origin: Pixel;
  /** Above the marks. */
  readonly onTop?: boolean;
}

/** All names of the map. For the eye only: the buttons and the list carry the same in words. */
export function MapNames({ labels, origin, onTop = false }: MapNamesProps) {
  return (
    <svg
      className={onTop ? 'map-names is-on-top' : 'map-names'}
      width="1"
      height="1"
      aria-hidden="true"
    >
      {labels.map(({ id, style, lines, left, top, right, bottom, pointsTo }) => {
        const { size, padding } = LABEL_STYLES[style];
        const [width, height] = [right - left, bottom - top];
        return (
          <g
            key={id}
            className={`map-name is-${style}`}
            style={{
              transform: `translate(${Math.round(left - origin.x)}px, ${Math.round(top - origin.y)}px)`,
            }}
          >
            {pointsTo && (
              <line x1={width / 2} y1={height / 2} x2={pointsTo.x - left} y2={pointsTo.y - top} />
            )}
            {style === 'plate' && <rect width={width} height={height} rx={4} />}
            <text fontSize={size}>
              {lines.map((line, at) => (
                <tspan
                  key={lines.slice(0, at + 1).join(' ')}
                  x={width / 2}
                  y={padding + (at + 0.8) * size * NAME_LINE_HEIGHT}
                >
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
