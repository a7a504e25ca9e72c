import { useState } from 'react';
import { toCsv } from '../../data/tables/csv.ts';
import type { Table } from '../../data/tables/table.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useChoices } from '../../state/useAppStore.ts';
import { useOrigin } from '../origin.ts';
import { DownloadNote } from './DownloadNote.tsx';
import { download } from './download.ts';
import { downloadsHere } from './downloadsHere.ts';
import { savedWords } from './savedWords.ts';

interface SaveTableProps {
  readonly label: string;
  /** The end of the name of the file. */
  readonly name: string;
  /** Made when it is asked for; `origin` says where it comes from. */
  readonly table: (origin: string) => Table;
}

/** A button that saves a table as CSV. */
export function SaveTable({ label, name, table }: SaveTableProps) {
  const texts = useTexts();
  const origin = useOrigin();
  const choices = useChoices();
  const [told, setTold] = useState('');
  const [downloads] = useState(() => downloadsHere(window));
  if (downloads === 'refused') return <DownloadNote downloads={downloads} />;
  const save = () => {
    const file = `${origin.fileStem}-${name}.csv`;
    const csv = toCsv(table(origin.source({ ...choices, page: undefined })));
    download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), file);
    setTold(savedWords(downloads, file, texts));
  };
  return (
    <>
      <button type="button" className="button" onClick={save}>
        {label}
      </button>
      <span role="status">{told}</span>
    </>
  );
}
