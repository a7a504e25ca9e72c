/** What the check calls the things that an editor of tables sees: sheets, rows, columns. */
import type { Words } from '../../domain/check/words.ts';
import { fieldLabel, vocabularyLabels } from '../../domain/fieldLabels.ts';
import type { CollectionName } from '../../domain/schema.ts';
import { sheetName } from './sheets.ts';

const headingOf = (name: CollectionName, field: string): string => fieldLabel(name, field).nl;

export const SHEET_WORDS: Words = {
  file: (name) => `het blad ${sheetName(name)}`,
  thisFile: 'dit blad',
  field: headingOf,
  list: (name) => vocabularyLabels[name].nl,
  theRecord: 'de rij',
  aRecord: 'een rij',
  anotherRecord: 'een andere rij',
  theDoubleRecord: 'de dubbele rij',
  records: (count) => `${count} ${count === 1 ? 'rij' : 'rijen'}`,
  contentOf: (name, record) => {
    const cells = Object.entries(record).flatMap(([field, value]) =>
      value === '' ? [] : `${headingOf(name, field)} "${value}"`,
    );
    return `een rij met ${cells.join(', ')}`;
  },
  someList: 'een of meer waarden',
  someBlock: 'de kolommen die erbij horen',
  separateItems: 'Staan hier meer ids? Zet er ; tussen, zoals werk; wonen.',
  separateSources:
    'Zet elke bron op een eigen regel in de cel. Nieuwe regel: Alt+Enter (LibreOffice: Ctrl+Enter).',
  missing: 'Deze cel is leeg.',
  empty: 'Deze cel is leeg.',
  leaveOut: 'kunt u de cel leeg laten',
  clear: (name, field, when) => `Maak ${when} de cel ${headingOf(name, field)} leeg`,
  suchAs: (name, field, value) => `zoals ${value} in de kolom ${headingOf(name, field)}`,
  unknownFields: (name, fields) => {
    const headings = fields.map((field) => (name === undefined ? field : headingOf(name, field)));
    return {
      message: `Bij deze rij hoort niets in de kolom ${headings.join(' en ')}.`,
      advice: 'Maak de cel leeg.',
    };
  },
};
