/** Which parts a workbook has, and where in the zip file they stand. */
import { damaged, noWorkbook, otherKind } from './fault.ts';
import { type Attributes, parseXml } from './xml.ts';
import type { Zip } from './zip.ts';

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  /** Days are counted from 1904, as old versions of Excel for Mac did. */
  readonly since1904: boolean;
}

interface Relationship {
  /** Last word of its type: that is the same in both dialects of the format. */
  readonly type: string;
  readonly path: string;
}

/** What else people have at hand, told by a part that only such a file has, and whether a workbook can be made of it. */
const OTHER_KINDS: readonly (readonly [path: string, message: string, fault: typeof otherKind])[] =
  [
    ['xl/workbook.bin', 'Dit is een binair Excel-werkboek (.xlsb).', otherKind],
    ['word/document.xml', 'Dit is een Word-document, geen werkboek.', noWorkbook],
    ['ppt/presentation.xml', 'Dit is een presentatie, geen werkboek.', noWorkbook],
    ['Index/Document.iwa', 'Dit is een bestand van Apple (Numbers, Pages of Keynote).', noWorkbook],
    ['META-INF/manifest.xml', 'Dit is een OpenDocument-bestand (.ods of .odt).', otherKind],
  ];

/** Finds the parts of a workbook. Throws a WorkbookFault when the zip file is none, and says what it seems to be. */
export function findParts(zip: Zip): WorkbookParts {
  for (const [path, message, fault] of OTHER_KINDS) {
    if (zip.has(path)) throw fault(message);
  }
  const workbook = [...relationships(zip, '').values()].find(
    ({ type }) => type === 'officeDocument',
  );
  if (workbook === undefined) throw noWorkbook('Dit is een zipbestand, maar geen Excel-werkboek.');
  const related = relationships(zip, workbook.path);
  const pathOf = (type: string) => {
    const path = [...related.values()].find((relationship) => relationship.type === type)?.path;
    return path !== undefined && zip.has(path) ? path : undefined;
  };
  const { listed, since1904 } = readWorkbookPart(zip.read(workbook.path));
  const sheets = listed.flatMap(({ name, relationship }) => {
    const found = related.get(relationship);
    if (found === undefined) throw damaged();
    return found.type === 'worksheet' ? [{ name, path: found.path }] : [];
  });
  return {
    sheets,
    since1904,
    styles: pathOf('styles'),
    sharedStrings: pathOf('sharedStrings'),
  };
}

function readWorkbookPart(bytes: Uint8Array) {
  const listed: { name: string; relationship: string }[] = [];
  let since1904 = false;
  parseXml(bytes, {
    open(element, attributes) {
      if (element === 'workbookPr') since1904 = isTrue(attributes().get('date1904'));
      if (element !== 'sheet') return;
      const found = attributes();
      const name = found.get('name');
      const relationship = found.get('id');
      if (name !== undefined && relationship !== undefined) listed.push({ name, relationship });
    },
  });
  return { listed, since1904 };
}

/** What a part refers to, by id; empty when it refers to nothing. The part '' is the file as a whole. */
function relationships(zip: Zip, part: string): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const path = `${folder}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, Relationship>();
  if (!zip.has(path)) return found;
  parseXml(zip.read(path), {
    open(element, attributes) {
      if (element === 'Relationship') addRelationship(found, folder, attributes());
    },
  });
  return found;
}

function addRelationship(
  found: Map<string, Relationship>,
  folder: string,
  attributes: Attributes,
): void {
  const target = attributes.get('Target');
  if (target === undefined || attributes.get('TargetMode') === 'External') return;
  const type = attributes.get('Type') ?? '';
  found.set(attributes.get('Id') ?? '', {
    type: type.slice(type.lastIndexOf('/') + 1),
    path: resolve(folder, target),
  });
}

/** A path within the zip file; what would lead out of it ends at its top. */
function resolve(folder: string, target: string): string {
  const whole = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
