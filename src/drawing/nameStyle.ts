/** How the letters of a name look. */
export interface NameStyle {
  /** px. */
  readonly size: number;
  readonly weight: number;
  /** Extra room after every letter, px; absent: none. */
  readonly spacing?: number;
}

/** Height of a line of a name, in times its size. */
export const NAME_LINE_HEIGHT = 1.2;

/** Room in px between a name and its node, and the paper around a name that nothing stands on. */
export const NAME_GAP = 4;
export const NAME_HALO = 2;

/** The style of a name in the network from the number of lines of its node: hubs (20 lines or more) have the largest names, leaves the smallest. */
export function nameStyle(lines: number): NameStyle {
  if (lines >= 20) return { size: 14, weight: 650 };
  if (lines >= 10) return { size: 12.5, weight: 600 };
  return { size: 11.5, weight: 450 };
}
