import { useState } from 'react';
import { savingTexts } from '../../../i18n/savingTexts.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { Choice } from '../../../parts/saving/Choice.tsx';
import { PNG_SCALES, type PngScale } from '../../../parts/saving/canvasPng.ts';
import { DownloadNote } from '../../../parts/saving/DownloadNote.tsx';
import { downloadsHere } from '../../../parts/saving/downloadsHere.ts';
import { useSelection } from '../../../state/useAppStore.ts';
import { useTheme } from '../../../state/useTheme.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { Snapshot } from '../renderer/snapshot.ts';
import { type Format, isPicture, PICTURES, TABLES } from './formats.ts';
import { EXTENTS, type Extent } from './savedFrame.ts';
import { useSaving } from './useSaving.ts';
import '../../../parts/saving/save.css';

export interface SaveDialogProps {
  readonly snapshot: Snapshot;
  readonly onClose: () => void;
}

/** What to keep of the network and how: an image, a drawing, or the data of what is chosen. */
export function SaveDialog({ snapshot, onClose }: SaveDialogProps) {
  const texts = useTexts();
  const theme = useTheme();
  const { visible, relationCount } = useSelection();
  const [format, setFormat] = useState<Format>('png');
  const [extent, setExtent] = useState<Extent>('view');
  const [scale, setScale] = useState<PngScale>(2);
  const [dark, setDark] = useState(false);
  const wish = { format, extent, scale, theme: dark ? theme : 'light' } as const;
  const [downloads] = useState(() => downloadsHere(window));
  const { sheet, told, forget, save } = useSaving(snapshot, wish, downloads);
  const change = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      forget();
      set(value);
    };
  };
  return (
    <Dialog title={savingTexts(texts).title} close={texts.close} className="save" onClose={onClose}>
      {downloads !== 'allowed' && <DownloadNote downloads={downloads} />}
      <Choice
        legend={savingTexts(texts).what}
        options={[...PICTURES, ...TABLES].map((id) => ({ id, ...savingTexts(texts).formats[id] }))}
        chosen={format}
        onChoose={change(setFormat)}
      />
      {isPicture(format) ? (
        <>
          <Choice
            legend={savingTexts(texts).extent}
            options={EXTENTS.map((id) => ({ id, name: savingTexts(texts).extents[id] }))}
            chosen={extent}
            onChoose={change(setExtent)}
          />
          {format === 'png' && (
            <Choice
              legend={savingTexts(texts).size}
              options={PNG_SCALES.map((id) => ({
                id,
                name: savingTexts(texts).sizes[id],
                use: savingTexts(texts).pixels(
                  texts.format.number(sheet.width * id),
                  texts.format.number(sheet.height * id),
                ),
              }))}
              chosen={scale}
              onChoose={change(setScale)}
            />
          )}
          {theme === 'dark' && (
            <label className="save-option">
              <input
                type="checkbox"
                checked={dark}
                onChange={({ target }) => change(setDark)(target.checked)}
              />
              {savingTexts(texts).dark}
            </label>
          )}
        </>
      ) : (
        <p>
          {savingTexts(texts).dataOf(visible.size, texts.selection.relations(relationCount))}{' '}
          {savingTexts(texts).allData}
        </p>
      )}
      <div className="save-do">
        <button
          type="button"
          className="button button-main"
          disabled={downloads === 'refused'}
          onClick={() => void save()}
        >
          {savingTexts(texts).save}
        </button>
        <span role="status">{told}</span>
      </div>
    </Dialog>
  );
}
