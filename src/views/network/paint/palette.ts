import type { Kind } from '../../../domain/kinds.ts';
import type { Vocabularies } from '../../../domain/schema.ts';
import { withTokens } from '../../../ui/withTokens.ts';
import { GROUP_LETTERS } from './groupLetters.ts';

/** The colours of the picture, read from the same tokens as the style sheets. */
export interface Palette {
  readonly theme: 'light' | 'dark';
  readonly paper: string;
  readonly area: string;
  /** Around an area, where its ground does not tell it from the paper; undefined: it does. */
  readonly areaEdge: string | undefined;
  readonly ink: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly font: string;
  readonly opacity: {
    readonly inside: number;
    readonly hub: number;
    readonly across: number;
    readonly node: number;
  };
  readonly kinds: Readonly<Record<Kind, string>>;
  /** By the number of a group; see groupMark.ts. */
  readonly groups: readonly string[];
  /** Of what is in none of those groups. */
  readonly rest: string;
}

/** The colours of a theme, whichever is on the page now; those of the kinds come with the data. */
export function readPalette(theme: Palette['theme'], vocabularies: Vocabularies): Palette {
  return withTokens(theme, (token) => paletteOf(theme, vocabularies, token));
}

/** The same, from whatever knows the tokens by their names. */
export function paletteOf(
  theme: Palette['theme'],
  { kinds }: Pick<Vocabularies, 'kinds'>,
  token: (name: string) => string,
): Palette {
  return {
    theme,
    paper: token('paper'),
    area: token('area'),
    areaEdge: undefined,
    ink: token('ink'),
    line: token('line-2'),
    accent: token('accent'),
    onAccent: token('on-accent'),
    font: token('font'),
    opacity: {
      inside: Number(token('edge-inside')),
      hub: Number(token('edge-hub')),
      across: Number(token('edge-across')),
      node: Number(token('node-faint')),
    },
    kinds: Object.fromEntries(kinds.map(({ kind, colour }) => [kind, colour[theme]])) as Record<
      Kind,
      string
    >,
    groups: GROUP_LETTERS.map((letter) => token(`group-${letter.toLowerCase()}`)),
    rest: token('group-rest'),
  };
}
