import { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import { DownloadNote } from '../../parts/saving/DownloadNote.tsx';
import { download } from '../../parts/saving/download.ts';
import { downloadsHere } from '../../parts/saving/downloadsHere.ts';
import { useStage } from '../../state/stage.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An empty workbook to begin with, made when it is asked for. */
export function Template() {
  const texts = useOwnDataTexts();
  const { site } = useStage();
  const downloads = downloadsHere(window);
  async function save() {
    const { network } = site.state.getState();
    if (network.status !== 'ready') return;
    const { templateBook } = await import('./templateBook.ts');
    const bytes = templateBook(network.value.file);
    download(new Blob([bytes], { type: WORKBOOK }), texts.templateName);
  }
  return (
    <>
      <h3>{texts.template}</h3>
      <p>{texts.templateText}</p>
      {downloads !== 'allowed' && <DownloadNote downloads={downloads} />}
      <button type="button" className="button" onClick={() => void save()}>
        {texts.templateButton}
      </button>
    </>
  );
}
