import { NAME_LINE_HEIGHT, type NameStyle } from './nameStyle.ts';
import { textWidth } from './textWidth.ts';

/** Size in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a name of one or more lines, without room around it; 0 × 0 for no lines. */
export function nameBlock(lines: readonly string[], style: NameStyle): Size {
  const { size, weight, spacing = 0 } = style;
  const widths = lines.map((line) => textWidth(line, size, weight) + spacing * line.length);
  return {
    width: Math.max(0, ...widths),
    height: lines.length * size * NAME_LINE_HEIGHT,
  };
}

/** Where a name stands beside its node: from the middle of the node to that of the name, px. */
export interface NameSide {
  readonly dx: number;
  readonly dy: number;
  readonly align: 'left' | 'center' | 'right';
}

/**
 * The sides of a node for a name of this size, in the order in which they are tried: below, right,
 * left, above. The layout makes room in the same order as the picture asks for it.
 */
export function nameSides(
  radius: number,
  gap: number,
  { width, height }: Size,
): readonly [NameSide, NameSide, NameSide, NameSide] {
  const sideways = radius + gap + width / 2;
  const upright = radius + gap + height / 2;
  return [
    { dx: 0, dy: upright, align: 'center' },
    { dx: sideways, dy: 0, align: 'left' },
    { dx: -sideways, dy: 0, align: 'right' },
    { dx: 0, dy: -upright, align: 'center' },
  ];
}
