import { useMemo } from 'react';
import { useEmbedding, useSelection } from '../../../state/useAppStore.ts';
import { useTheme } from '../../../state/useTheme.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import type { Palette } from '../paint/palette.ts';
import { CONTRAST_QUERIES, type Contrast, screenPalette } from '../paint/screenPalette.ts';
import { type Shapes, shapesOf } from '../scene/shapes.ts';

interface Look {
  /** The accent that the page around it asks for, of which the style sheet makes colours that can be read. */
  readonly accent: string | undefined;
  readonly shapes: Shapes;
  /** To be asked in an effect: it looks at the page. The same colours are the same object. */
  readonly palette: () => Palette;
}

/** How the shown version looks on this screen: another one for another theme, contrast or set of kinds. */
export function useLook(): Look {
  const { vocabularies } = useSelection().network.file;
  const theme = useTheme();
  const accent = useEmbedding()?.accent;
  const forced = useMediaQuery(CONTRAST_QUERIES.forced);
  const more = useMediaQuery(CONTRAST_QUERIES.more);
  const contrast: Contrast = forced ? 'forced' : more ? 'more' : 'plain';
  return useMemo(() => {
    let read: Palette | undefined;
    return {
      accent,
      shapes: shapesOf(vocabularies),
      palette: () => {
        read ??= screenPalette(theme, vocabularies, contrast);
        return read;
      },
    };
  }, [vocabularies, theme, contrast, accent]);
}
