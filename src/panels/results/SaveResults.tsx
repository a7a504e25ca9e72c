import { useState } from 'react';
import { toCsv } from '../../data/tables/csv.ts';
import type { Network } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { useOrigin } from '../../parts/origin.ts';
import { DownloadNote } from '../../parts/saving/DownloadNote.tsx';
import { download } from '../../parts/saving/download.ts';
import { downloadsHere } from '../../parts/saving/downloadsHere.ts';
import { useChoices } from '../../state/useAppStore.ts';
import { resultsTable } from './resultsTable.ts';

/** The results as a table, each row with its source and with where it comes from. */
export function SaveResults({ network }: { readonly network: Network }) {
  const texts = useTexts();
  const words = usePageTexts().overviews.results;
  const origin = useOrigin();
  const choices = useChoices();
  const [told, setTold] = useState('');
  const [downloads] = useState(() => downloadsHere(window));
  if (downloads === 'refused') return <DownloadNote downloads={downloads} />;
  const save = () => {
    const name = `${origin.fileStem}-${words.file.name}.csv`;
    const table = resultsTable(network, words.file, origin.source(choices), texts);
    download(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }), name);
    setTold(words.saved(name));
  };
  return (
    <>
      <button type="button" className="button" onClick={save}>
        {words.save}
      </button>
      <span role="status">{told}</span>
    </>
  );
}
