/** The colours that a theme makes of an accent: for links and what is selected, for text on it, and as a ground. */
export interface AccentColours {
  readonly accent: string;
  readonly onAccent: string;
  readonly soft: string;
}

export type Theme = 'light' | 'dark';

/** Of text on its ground (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5;
/** How much of the accent is in its soft ground. */
const SOFTNESS = 0.14;

interface Ground {
  /** The grounds that stand in src/styles/tokens.css: the page and its panels. */
  readonly paper: Rgb;
  readonly surface: Rgb;
  readonly onAccent: Rgb;
  /** Where the accent goes when it is not apart enough: to black or to white. */
  readonly away: 0 | 1;
}

/** Red, green and blue, 0 to 1, as they stand in a style sheet. */
type Rgb = readonly [number, number, number];

const GROUNDS: Readonly<Record<Theme, Ground>> = {
  light: {
    paper: rgb('faf8f4'),
    surface: rgb('fffefb'),
    onAccent: rgb('ffffff'),
    away: 0,
  },
  dark: { paper: rgb('12161f'), surface: rgb('181d28'), onAccent: rgb('0b1418'), away: 1 },
};

/**
 * A colour as both themes can use it: as it is where it is apart enough from every ground that it stands on, else as
 * little darker (in the light theme) or lighter (in the dark one) as makes it so; its hue stays. undefined: this is no
 * colour. `hex`: six digits, without #.
 */
export function accentFor(hex: string): Readonly<Record<Theme, AccentColours>> | undefined {
  if (!/^[\da-f]{6}$/i.test(hex)) return undefined;
  const own = rgb(hex);
  return { light: inTheme(own, GROUNDS.light), dark: inTheme(own, GROUNDS.dark) };
}

function inTheme(own: Rgb, ground: Ground): AccentColours {
  const end: Rgb = [ground.away, ground.away, ground.away];
  // Towards black or white in steps of the screen: the first that is apart enough, so that as much as can be stays.
  const steps = 255;
  for (let step = 0; step <= steps; step++) {
    const accent = rounded(mixed(own, end, step / steps));
    const soft = rounded(mixed(ground.paper, accent, SOFTNESS));
    const reads = [ground.paper, ground.surface, soft, ground.onAccent].every(
      (other) => contrast(accent, other) >= ENOUGH,
    );
    if (reads)
      return { accent: hexOf(accent), onAccent: hexOf(ground.onAccent), soft: hexOf(soft) };
  }
  throw new Error('Black and white are apart from every ground');
}

/** Of two colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}

/** How light it is, 0 to 1 (WCAG 2.2, relative luminance). */
function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** So much of `other` in it, 0 to 1. Towards black or white that keeps the hue. */
function mixed(own: Rgb, other: Rgb, share: number): Rgb {
  const channel = (at: 0 | 1 | 2) => own[at] + (other[at] - own[at]) * share;
  return [channel(0), channel(1), channel(2)];
}

/** As a screen has it: it is judged as it is shown. */
function rounded([red, green, blue]: Rgb): Rgb {
  const round = (channel: number) => Math.round(channel * 255) / 255;
  return [round(red), round(green), round(blue)];
}

/** @param hex six digits */
export function rgb(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
}

function hexOf(colour: Rgb): string {
  const digits = (channel: number) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${colour.map(digits).join('')}`;
}
