/** The sheet that tells what is in the others, and from which version they came. */
import type { ZodMiniType } from 'zod/mini';
import type { Target } from '../../domain/check/referenceFields.ts';
import { COLLECTIONS, VOCABULARIES } from '../../domain/check/structure.ts';
import { vocabularyLabels } from '../../domain/fieldLabels.ts';
import {
  type CollectionName,
  collectionSchemas,
  type VersionInfo,
  type Vocabularies,
} from '../../domain/schema.ts';
import { columnsOf, type FieldColumn } from './columns.ts';
import { readDate } from './dates.ts';
import { COLUMN_HELP, FIRST_STEPS, SHEET_HELP } from './helpTexts.ts';
import { EXPLANATION_SHEET, isExplanation, LIST_HEADING, nameKey, sheetName } from './sheets.ts';
import { fitting, type ReadTable, type Table, type TableColumn } from './table.ts';

export const VERSION = 'Versie';
export const HASH = 'Kenmerk';
export const SORT = 'Soort';
export const PROPOSAL = 'Voorstel';
/** Before the mark of a proposal, so that it is never taken for a whole version. */
export const PROPOSAL_MARK = 'voorstel';

export const EXPLANATION_COLUMNS: readonly TableColumn[] = [
  { heading: 'Onderwerp', width: 34 },
  { heading: 'Onderdeel', width: 34 },
  { heading: 'Uitleg', width: 100 },
];

type Line = readonly [subject: string, part: string, text: string];

/**
 * The table "Uitleg". `hash` stands for what is in the version: with it an import knows whether that has changed
 * since.
 */
export function explainTable(info: VersionInfo, hash: string, vocabularies: Vocabularies): Table {
  return {
    name: EXPLANATION_SHEET,
    columns: EXPLANATION_COLUMNS,
    rows: [
      [VERSION, info.id, fitting(`Laat deze regel staan. ${info.title}. ${info.summary}`)],
      [
        HASH,
        hash,
        'Hieraan ziet de import of de versie intussen is veranderd. Laat deze regel staan.',
      ],
      ...explainSheets(FIRST_STEPS, COLLECTIONS, vocabularies),
    ],
  };
}

/** How to work with the tables, and what goes in these sheets, their columns and the words to choose from. */
export const explainSheets = (
  steps: readonly string[],
  names: readonly CollectionName[],
  vocabularies: Vocabularies,
): Line[] => [
  ...steps.map((text, index): Line => ['Zo werkt het', `Stap ${index + 1}`, text]),
  ...names.flatMap(sheetLines),
  ...VOCABULARIES.flatMap((list) => wordLines(list, vocabularies)),
];

function sheetLines(name: CollectionName): Line[] {
  const sheet = `Blad ${sheetName(name)}`;
  const lines: Line[] = [[sheet, '', SHEET_HELP[name]]];
  if (name === 'vocabularies') {
    lines.push([sheet, LIST_HEADING, 'In welke lijst het woord staat. Verplicht.']);
  }
  for (const column of columnsOf(name)) {
    const { field, heading, format, explainedBy, target } = column;
    const help = [COLUMN_HELP[`${name}.${field}`] ?? COLUMN_HELP[field], targetHelp(column)];
    const own = help.filter((text) => text !== undefined);
    const required = isRequired(name, field) ? ['Verplicht.'] : [];
    const told = [...required, ...(own.length === 0 ? [format.hint] : own)];
    lines.push([sheet, heading, told.join(' ')]);
    if (explainedBy !== undefined && target !== undefined) {
      lines.push([
        sheet,
        explainedBy,
        `Alleen om te lezen: zo heet wat in de kolom ${heading} staat.`,
      ]);
    }
  }
  return lines;
}

/** True when each row needs it. What a word needs differs from list to list. */
function isRequired(name: CollectionName, field: string): boolean {
  if (name === 'vocabularies') return field === 'id' || field.startsWith('label.');
  const shape: Readonly<Record<string, ZodMiniType>> =
    collectionSchemas[name].def.element.def.shape;
  return shape[field] !== undefined && shape[field].def.type !== 'optional';
}

/** Where the ids of a column come from. */
function targetHelp({ target, several }: FieldColumn): string | undefined {
  if (target === undefined) return undefined;
  const many = several ? ' Meer dan een? Zet er ; tussen.' : '';
  return `${several ? 'Ids' : 'Een id'} uit ${placesOf(target)}.${many}`;
}

function placesOf(target: Target): string {
  if ('list' in target) return `de woordenlijst ${vocabularyLabels[target.list].nl} (zie onderaan)`;
  const names = target.to.map(sheetName);
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1);
  return before.length === 0 ? `het blad ${last}` : `de bladen ${before.join(', ')} of ${last}`;
}

const wordLines = (list: (typeof VOCABULARIES)[number], vocabularies: Vocabularies): Line[] =>
  vocabularies[list].map(({ id, label, description }) => [
    `Woordenlijst ${vocabularyLabels[list].nl}`,
    id,
    description === undefined ? label.nl : fitting(`${label.nl}: ${description}`),
  ]);

const MARK = new RegExp(`^(${PROPOSAL_MARK})(?:-(.+))?$`, 'i');

/** What the sheet "Uitleg" says about where the tables came from; absent when it is not there or was removed. */
export function readExplanation(tables: readonly ReadTable[]): {
  readonly version?: string;
  readonly hash?: string;
  readonly isProposal?: true;
} {
  const rows = tables.filter(({ name }) => isExplanation(name)).flatMap((table) => table.rows);
  const saidOf = (subject: string): string | undefined => {
    const row = rows.find(({ cells }) => nameKey(cells[0] ?? '') === nameKey(subject));
    const value = row?.cells[1]?.trim();
    return value === '' ? undefined : value;
  };
  const version = versionIn(saidOf(VERSION));
  const [, mark, ofProposal] = MARK.exec(saidOf(HASH) ?? '') ?? [];
  const isProposal = mark !== undefined || nameKey(saidOf(SORT) ?? '') === nameKey(PROPOSAL);
  const hash = mark === undefined ? saidOf(HASH) : ofProposal;
  return {
    ...(version !== undefined && { version }),
    ...(hash !== undefined && { hash }),
    ...(isProposal && { isProposal }),
  };
}

/**
 * A spreadsheet takes the id 2026-11 for a date, and saves it as nov-26 in a CSV file. It holds nov-30 for 1930; a
 * version is of this century. An id with a number behind it (2026-11.1) is no date, and stays as it is.
 */
const versionIn = (said: string | undefined): string | undefined =>
  said === undefined ? undefined : readDate(said).replace(/^19/, '20');
