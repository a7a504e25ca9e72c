import { type ShapeName, shapePath } from './shapes.ts';

interface MarkProps {
  readonly shape: ShapeName;
  /** CSS colour, usually a custom property. */
  readonly colour: string;
  /** Width and height in px. */
  readonly size?: number;
  /** Only the outline: what is not in the picture now. */
  readonly hollow?: boolean;
}

/** The mark of a kind, as decoration beside its name. */
export function Mark({ shape, colour, size = 14, hollow = false }: MarkProps) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={shapePath(shape, hollow ? 5.4 : 6)}
        fill={hollow ? 'none' : colour}
        stroke={hollow ? colour : 'none'}
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
    </svg>
  );
}
