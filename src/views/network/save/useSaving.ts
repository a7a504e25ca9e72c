import { useMemo, useState } from 'react';
import { lensOf } from '../../../domain/lenses.ts';
import { savingTexts } from '../../../i18n/savingTexts.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useOrigin } from '../../../parts/origin.ts';
import type { PngScale } from '../../../parts/saving/canvasPng.ts';
import { download } from '../../../parts/saving/download.ts';
import type { Downloads } from '../../../parts/saving/downloadsHere.ts';
import { savedWords } from '../../../parts/saving/savedWords.ts';
import { useActiveFilters } from '../../../parts/useActiveFilters.ts';
import { isFiltered } from '../../../state/choices.ts';
import { useChoices, useComparison, useSelection } from '../../../state/useAppStore.ts';
import { type Palette, readPalette } from '../paint/palette.ts';
import type { Snapshot } from '../renderer/snapshot.ts';
import { dataBlob, type Format, fileNameOf } from './formats.ts';
import { picturePng } from './picturePng.ts';
import { pictureSvg } from './pictureSvg.ts';
import { type Extent, savedFrame } from './savedFrame.ts';
import { planSheet } from './sheet.ts';
import { describeSheet, filterSentence, sheetWords, type Told } from './sheetWords.ts';

/** What the visitor wants to keep. */
export interface Wish {
  readonly format: Format;
  readonly extent: Extent;
  readonly scale: PngScale;
  readonly theme: Palette['theme'];
}

/** The picture of a snapshot as a sheet, and a way to save it or its data; `told` says how that went. */
export function useSaving(
  snapshot: Snapshot,
  { format, extent, scale, theme }: Wish,
  downloads: Downloads,
) {
  const texts = useTexts();
  const choices = useChoices();
  const selection = useSelection();
  const comparison = useComparison();
  const [told, setTold] = useState('');
  const { network, counted, visible } = selection;
  const active = useActiveFilters();
  const filters = useMemo(() => active.map(({ text }) => text), [active]);
  const origin = useOrigin();
  const made = useMemo(() => {
    const frame = savedFrame(snapshot, extent, readPalette(theme, network.file.vocabularies));
    const about: Told = {
      texts,
      lens: lensOf(choices.lens),
      origin,
      selection: { network, visible },
      groupNames: snapshot.groupNames,
      filters,
      selected:
        snapshot.selected === undefined || snapshot.lit !== undefined
          ? undefined
          : (network.entities.get(snapshot.selected) ??
            comparison?.before.entities.get(snapshot.selected)),
      since: comparison?.before.file.version.title,
      source: origin.source({ ...choices, page: undefined }),
    };
    const words = sheetWords(about, frame);
    const description = describeSheet(words, about, frame.scene);
    const sheet = planSheet(words, frame);
    return { frame, sheet, title: words.heading, description, source: about.source };
  }, [snapshot, extent, theme, texts, choices, network, visible, filters, comparison, origin]);

  const name = fileNameOf(format, origin, {
    lens: choices.lens,
    filtered: isFiltered(choices),
  });
  const make = async () => {
    const { frame, sheet, title, description } = made;
    const { shapes } = snapshot;
    if (format === 'svg') {
      const svg = pictureSvg(sheet, frame, shapes, { title, description });
      download(new Blob([svg], { type: 'image/svg+xml' }), name);
    } else if (format === 'png') {
      const png = await picturePng(sheet, frame, shapes, scale);
      if (!png) {
        setTold(savingTexts(texts).tooLarge);
        return;
      }
      download(png.blob, name);
      if (png.scale < scale) {
        setTold(
          savingTexts(texts).smaller(
            name,
            texts.format.number(png.width),
            texts.format.number(png.height),
          ),
        );
        return;
      }
    } else {
      const words = filterSentence(filters, texts);
      // A row of a table stands alone: it tells as well what it was chosen from, and where that is shown.
      const source = `${made.source} ${words}`;
      download(dataBlob(format, counted, { ids: visible, words }, origin, source), name);
    }
    setTold(savedWords(downloads, name, texts));
  };
  const save = async () => {
    setTold(savingTexts(texts).saving);
    try {
      await make();
    } catch {
      setTold(savingTexts(texts).notMade(savingTexts(texts).formats[format].name));
    }
  };
  return { sheet: made.sheet, told, forget: () => setTold(''), save };
}
