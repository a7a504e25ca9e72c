/** What the check says of files, blocks and fields, in the words of who sees sheets, rows and cells. */
import type { Problem } from '../../domain/check/problem.ts';
import { COLLECTIONS } from '../../domain/check/structure.ts';
import { fieldLabel, vocabularyLabels } from '../../domain/fieldLabels.ts';
import type { CollectionName } from '../../domain/schema.ts';
import { parseJson } from '../jsonSyntax.ts';
import { sheetName, vocabularyNamed } from './sheets.ts';

const FILES: ReadonlyMap<string, CollectionName> = new Map(
  COLLECTIONS.map((name) => [`${name}.json`, name]),
);

/** The collection in a file; undefined for another file. */
export const collectionOfFile = (file: string): CollectionName | undefined => FILES.get(file);

const REPLACED_BY = fieldLabel('formerIds', 'replacedBy').nl;

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b([Dd])it bestand\b/g, '$1it blad'],
  [/\bhet dubbele blok\b/g, 'de dubbele rij'],
  [/\been ander blok\b/g, 'een andere rij'],
  [/\bdit blok\b/g, 'deze rij'],
  [/\been blok na\b/g, 'een rij na'],
  [/\bvan de (\d+) blok(ken)?\b/g, 'van de $1 rijen'],
  [/\bhet blok terug\b/g, 'de rij terug'],
  [/\breplacedBy dan weg\b/g, `${REPLACED_BY} dan leeg`],
  [/\breplacedBy\b/g, REPLACED_BY],
  [/\bbij note\b/g, `bij ${fieldLabel('formerIds', 'note').nl}`],
  [/\bzoals "([^"]+)": "([^"]+)"/g, 'zoals $2 in de kolom $1'],
  [/een blok met velden, tussen { en }/g, 'de kolommen die erbij horen'],
  [/een lijst, tussen \[ en \]/g, 'een of meer waarden'],
  [/\bDit veld (ontbreekt|is leeg)\b/g, 'Deze cel is leeg'],
  [/\b([Ll])aat het veld( dan helemaal)? weg\b/g, '$1aat de cel$2 leeg'],
  [/\b([Ll])aat het veld dan weg\b/g, '$1aat de cel dan leeg'],
  [/\bjoins\b/g, fieldLabel('vocabularies', 'joins').nl],
];

/** A block for formerIds.json, as an editor of files could paste it. */
const BLOCK = /:? (\{"id":(?:[^"{}]|"(?:[^"\\]|\\.)*")*\})/g;

/** What to type in the cells of a row, for such a block: only what is filled in. */
function rowWords(said: string, block: string): string {
  const parsed = parseJson(block);
  if (!parsed.ok) return said;
  const cells = Object.entries(Object(parsed.value)).flatMap(([field, value]) =>
    value === '' ? [] : `${fieldLabel('formerIds', field).nl} "${value}"`,
  );
  return ` een rij met ${cells.join(', ')}`;
}

/** Names of fields that cannot be taken for a Dutch word. */
const FIELD_NAMES = /\b(?:[a-z]+[A-Z]\w*|regions)\b/g;
const UNKNOWN_FIELDS = /^Onbekend veld: (.+)\.$/;

/** Message and advice of a problem, for who works in sheets; `name`: the collection it is about, if any. */
export function inSheetWords(
  { message, advice }: Problem,
  name: CollectionName | undefined,
): Pick<Problem, 'message' | 'advice'> {
  const [, unknown] = UNKNOWN_FIELDS.exec(message) ?? [];
  if (unknown !== undefined && name !== undefined) {
    const headings = unknown.split(', ').map((field) => fieldLabel(name, field).nl);
    return {
      message: `Bij deze rij hoort niets in de kolom ${headings.join(' en ')}.`,
      advice: 'Maak de cel leeg.',
    };
  }
  return { message: translate(message, name), advice: translate(advice, name) };
}

function translate(text: string, name: CollectionName | undefined): string {
  const named = text
    .replace(BLOCK, rowWords)
    .replace(/\b\w+\.json\b/g, (file) => {
      const collection = FILES.get(file);
      return collection === undefined ? file : `het blad ${sheetName(collection)}`;
    })
    .replace(/\b(woordenlijst|lijst) (\w+)\b/g, (said, word: string, list: string) => {
      const vocabulary = vocabularyNamed(list);
      return vocabulary === undefined ? said : `${word} ${vocabularyLabels[vocabulary].nl}`;
    })
    .replace(FIELD_NAMES, (field) => (name === undefined ? field : fieldLabel(name, field).nl));
  return PHRASES.reduce((said, [phrase, other]) => said.replace(phrase, other), named);
}
