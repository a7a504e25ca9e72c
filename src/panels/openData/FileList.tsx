import { useTexts } from '../../i18n/texts.ts';
import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { ExternalLink } from '../../parts/ExternalLink.tsx';
import { isSealedOff } from '../../ui/isFramed.ts';
import { downloadName, type FileGroup, fileName, groupFiles, type Listed } from './fileKinds.ts';

interface FileListProps {
  readonly files: readonly Listed[];
  /** Id of the version that they are of. */
  readonly version?: string;
  readonly withHashes: boolean;
}

/** Files by sort, each with what it is for. */
export function FileList({ files, version, withHashes }: FileListProps) {
  return (
    <ul className="downloads">
      {groupFiles(files).map((group) => (
        <li key={group.kind}>
          <Group group={group} version={version} withHashes={withHashes} />
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly group: FileGroup;
  readonly version: string | undefined;
  readonly withHashes: boolean;
}

/** A single file is named after its sort; of several, each is named after itself. */
function Group({ group: { kind, files }, version, withHashes }: GroupProps) {
  const words = usePageTexts().openData;
  const { name, use } = words.files[kind];
  const [only, ...others] = files;
  const isSingle = kind !== 'other' && others.length === 0;
  return (
    <>
      <p className="download-name">
        {isSingle && only ? (
          <Download file={only} name={name} version={version} withHash={withHashes} />
        ) : (
          name
        )}
      </p>
      {use && <p className="download-use">{use}</p>}
      {!isSingle && (
        <ul className={withHashes ? 'download-files' : 'download-files download-row'}>
          {files.map((file) => (
            <li key={file.path}>
              <Download
                file={file}
                name={fileName(file.path)}
                version={version}
                withHash={withHashes}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface DownloadProps {
  readonly file: Listed;
  readonly name: string;
  readonly version: string | undefined;
  readonly withHash: boolean;
}

function Download({ file: { path, bytes, sha256 }, name, version, withHash }: DownloadProps) {
  const texts = useTexts();
  const words = usePageTexts().openData;
  const address = `./data/${path}`;
  return (
    <>
      {isSealedOff() ? (
        // Such a frame refuses downloads, and would show the file in the place of the map.
        <ExternalLink url={address}>{name}</ExternalLink>
      ) : (
        <a href={address} download={downloadName(path, version)}>
          {name}
        </a>
      )}
      {bytes !== undefined && (
        <span className="download-size">
          {' '}
          {words.size(texts.format.number(Math.max(1, Math.round(bytes / 1000))))}
        </span>
      )}
      {withHash && sha256 !== undefined && (
        <span className="download-hash">
          {words.hash} <code>{sha256}</code>
        </span>
      )}
    </>
  );
}
