/** What catalogues call the types of our files. */
import { extname } from 'node:path';

interface FileType {
  /** As registered with IANA: GraphML and GEXF are not, and are XML there. */
  readonly mediaType: string;
  /** In the list of file types of the European Union. */
  readonly euFileType: string;
}

const XML: FileType = { mediaType: 'application/xml', euFileType: 'XML' };

const TYPES: Readonly<Record<string, FileType>> = {
  '.csv': { mediaType: 'text/csv', euFileType: 'CSV' },
  '.xlsx': {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    euFileType: 'XLSX',
  },
  '.json': { mediaType: 'application/json', euFileType: 'JSON' },
  '.graphml': XML,
  '.gexf': XML,
};

/** The type of a file by its extension. Throws for an extension that is not ours: every file must be described. */
export function fileType(path: string): FileType {
  const type = TYPES[extname(path)];
  if (type === undefined) throw new Error(`No file type known for ${path}`);
  return type;
}
