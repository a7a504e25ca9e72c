import { useState } from 'react';
import type { Matrix } from '../../domain/matrix/matrix.ts';
import type { Order } from '../../domain/matrix/order.ts';
import { matrixTexts } from '../../i18n/matrixTexts.ts';
import { savingTexts } from '../../i18n/savingTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useOrigin } from '../../parts/origin.ts';
import { Choice } from '../../parts/saving/Choice.tsx';
import { DownloadNote } from '../../parts/saving/DownloadNote.tsx';
import { download } from '../../parts/saving/download.ts';
import { downloadsHere } from '../../parts/saving/downloadsHere.ts';
import { savedWords } from '../../parts/saving/savedWords.ts';
import { useActiveFilters } from '../../parts/useActiveFilters.ts';
import { useStateTitle } from '../../parts/useStateTitle.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { AboutMatrix } from './matrixTables.ts';
import { derivedNotes } from './matrixWords.ts';
import { matrixPng } from './picture/drawPicture.ts';
import { planPicture } from './picture/planPicture.ts';
import { MATRIX_FORMATS, type MatrixFormat, matrixBlob, matrixFileName } from './saveMatrix.ts';
import '../../parts/saving/save.css';

/** Sharp on paper. */
const SCALE = 2;

export interface SaveMatrixProps {
  readonly matrix: Matrix;
  /** Of the rows, in a picture. */
  readonly order: Order;
  readonly onClose: () => void;
}

/** The matrix as a workbook or as tables, each with where it comes from. */
export function SaveMatrixDialog({ matrix, order, onClose }: SaveMatrixProps) {
  const texts = useTexts();
  const choices = useChoices();
  const { network } = useSelection();
  const origin = useOrigin();
  const title = useStateTitle();
  const filters = useActiveFilters();
  const [format, setFormat] = useState<MatrixFormat>('xlsx');
  const [told, setTold] = useState('');
  const [downloads] = useState(() => downloadsHere(window));
  const words =
    filters.length > 0
      ? savingTexts(texts).filters(filters.map(({ text }) => text).join('; '))
      : savingTexts(texts).noFilters;
  const make = async (about: AboutMatrix) => {
    if (format !== 'png') return matrixBlob(format, matrix, network, about, texts);
    const picture = planPicture(matrix, order, about, derivedNotes(choices.rows, texts), texts);
    return (await matrixPng(picture, network.file.vocabularies, SCALE))?.blob;
  };
  const save = async () => {
    const about = {
      title,
      origin: `${origin.source({ ...choices, page: undefined })} ${words}`,
    };
    const name = matrixFileName(format, `${origin.fileStem}-${choices.rows}-${choices.columns}`);
    try {
      const blob = await make(about);
      if (blob === undefined) return setTold(savingTexts(texts).tooLarge);
      download(blob, name);
      setTold(savedWords(downloads, name, texts));
    } catch {
      setTold(savingTexts(texts).notMade(matrixTexts(texts).formats[format].name));
    }
  };
  return (
    <Dialog
      title={matrixTexts(texts).saveTitle}
      close={texts.close}
      className="save"
      onClose={onClose}
    >
      {downloads !== 'allowed' && <DownloadNote downloads={downloads} />}
      <Choice
        legend={savingTexts(texts).what}
        options={MATRIX_FORMATS.map((id) => ({ id, ...matrixTexts(texts).formats[id] }))}
        chosen={format}
        onChoose={(id) => {
          setTold('');
          setFormat(id);
        }}
      />
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
