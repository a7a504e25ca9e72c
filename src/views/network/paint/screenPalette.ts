import type { Kind } from '../../../domain/kinds.ts';
import type { Vocabularies } from '../../../domain/schema.ts';
import { type Palette, readPalette } from './palette.ts';

/** How much contrast the visitor's device asks for; forced: in colours of its own. */
export type Contrast = 'plain' | 'more' | 'forced';

export const CONTRAST_QUERIES = {
  forced: '(forced-colors: active)',
  more: '(prefers-contrast: more)',
} as const;

/** `holds`: whether a media query holds now. */
export function contrastOf(holds: (query: string) => boolean): Contrast {
  if (holds(CONTRAST_QUERIES.forced)) return 'forced';
  return holds(CONTRAST_QUERIES.more) ? 'more' : 'plain';
}

/** How much of lines and of faint nodes is left for who asked for more contrast. */
const STRONG: Palette['opacity'] = { inside: 0.7, hub: 0.55, across: 0.45, node: 0.4 };

/** The colours for the screen: those of a theme, stronger or those of the visitor's own system where that asks for it. */
export function screenPalette(
  theme: Palette['theme'],
  vocabularies: Vocabularies,
  contrast: Contrast,
): Palette {
  const palette = readPalette(theme, vocabularies);
  if (contrast === 'forced') return forced(palette, systemColour);
  if (contrast === 'plain') return palette;
  return { ...palette, areaEdge: palette.line, opacity: STRONG };
}

/** Only the form still tells the kind: colours are for what is chosen. */
function forced(palette: Palette, colour: (name: string) => string): Palette {
  const text = colour('CanvasText');
  const all = (kinds: Palette['kinds']) =>
    Object.fromEntries(Object.keys(kinds).map((kind) => [kind, text])) as Record<Kind, string>;
  return {
    ...palette,
    paper: colour('Canvas'),
    area: colour('Canvas'),
    areaEdge: colour('GrayText'),
    ink: text,
    line: text,
    accent: colour('Highlight'),
    onAccent: colour('HighlightText'),
    opacity: STRONG,
    kinds: all(palette.kinds),
    groups: palette.groups.map(() => text),
    rest: colour('GrayText'),
  };
}

/** A canvas does not know the colours of the system: an element on the page does. */
function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
