/**
 * What the checks call the things that an editor sees: files with blocks and fields, or sheets with rows and columns.
 * A check takes these words from here, so that no finished sentence has to be reworded.
 */
import type { CollectionName, Vocabularies } from '../schema.ts';

/** Dutch, to stand within a sentence. What is data is given as it is, and never reworded. */
export interface Words {
  /** Where a collection stands. */
  file(name: CollectionName): string;
  readonly thisFile: string;
  /** A field of a record, or of a block within it: `period.start`. */
  field(name: CollectionName, field: string): string;
  list(name: keyof Vocabularies): string;

  readonly theRecord: string;
  readonly aRecord: string;
  readonly anotherRecord: string;
  readonly theDoubleRecord: string;
  /** So many records: a number and a word. */
  records(count: number): string;
  /** What to put in for a record. */
  contentOf(name: CollectionName, record: object): string;

  /** What is filled in where a list or a block with fields belongs. */
  readonly someList: string;
  readonly someBlock: string;
  /** Several ids, or several sources, stand where one belongs: a sentence. */
  readonly separateItems: string;
  readonly separateSources: string;
  /** A field is not there, or there is nothing in it: sentences. */
  readonly missing: string;
  readonly empty: string;
  /** That a field need not be filled in, to stand behind "Dan". */
  readonly leaveOut: string;
  /** To take a field out of a record, as the begin of a sentence; `when` stands behind the verb: "Haal dan date weg". */
  clear(name: CollectionName, field: string, when: string): string;
  /** An example of a field that is filled in: "zoals …". */
  suchAs(name: CollectionName, field: string, value: string): string;
  /** Fields that a record cannot have; `name` is absent for what is no collection. */
  unknownFields(
    name: CollectionName | undefined,
    fields: readonly string[],
  ): { readonly message: string; readonly advice: string };
}

const fileOf = (name: CollectionName): string => `${name}.json`;
/** Within its block a field is called by the last part of its path. */
const ownName = (field: string): string => field.slice(field.lastIndexOf('.') + 1);

/** For who works in the files of data/: files, blocks, fields. */
export const FILE_WORDS: Words = {
  file: fileOf,
  thisFile: 'dit bestand',
  field: (_, field) => ownName(field),
  list: (name) => name,
  theRecord: 'het blok',
  aRecord: 'een blok',
  anotherRecord: 'een ander blok',
  theDoubleRecord: 'het dubbele blok',
  records: (count) => `${count} ${count === 1 ? 'blok' : 'blokken'}`,
  contentOf: (_, record) => JSON.stringify(record),
  someList: 'een lijst, tussen [ en ]',
  someBlock: 'een blok met velden, tussen { en }',
  separateItems:
    'Zet elk id tussen eigen aanhalingstekens, met een komma ertussen: ["werk", "wonen"].',
  separateSources: 'Zet elke bron in een eigen blok tussen { en }, met een komma ertussen.',
  missing: 'Dit veld ontbreekt.',
  empty: 'Dit veld is leeg.',
  leaveOut: 'kunt u het veld weglaten',
  clear: (_, field, when) => `Haal ${when} ${ownName(field)} weg`,
  suchAs: (_, field, value) => `zoals "${ownName(field)}": "${value}"`,
  unknownFields: (_, fields) => ({
    message: `Onbekend veld: ${fields.join(', ')}.`,
    advice: 'Kijk of de naam goed geschreven is, of haal het veld weg.',
  }),
};
