import { readJson, toCurrentFormat } from '../../data/readFile.ts';
import { networkProblem } from '../../data/shape.ts';
import { readCsv } from '../../data/tables/csv.ts';
import type { CellProblem, ReadTable } from '../../data/tables/table.ts';
import { readWorkbookSteps } from '../../data/workbook/readWorkbook.ts';
import { checkVersionSteps } from '../../domain/check/checkVersion.ts';
import { countLevels } from '../../domain/check/problem.ts';
import { isRecord } from '../../domain/isRecord.ts';
import type { NetworkFile } from '../../domain/schema.ts';
import { readOwnValue } from '../ownFile.ts';
import { compareFile, compareTables } from './compareFiles.ts';
import { readEdgeTables } from './edgeTable.ts';
import { type FileForm, formOf } from './formOf.ts';
import { type GivenFile, type Reading, type ReadingTask, refused } from './given.ts';
import { readGraphXml } from './graphXml.ts';
import { MOST_BYTES, MOST_COLUMNS, MOST_FILES, MOST_ROWS, nestsTooDeep } from './limits.ts';
import { withNamedNodes } from './networkParts.ts';
import { holdEntities, readVersionTables } from './readVersionTables.ts';

type Context = Omit<ReadingTask, 'files'>;
type Steps = Generator<number, Reading>;

/** How far it is when the cells are read; the checks are the rest. */
const CELLS_READ = 0.5;

/**
 * Reads what a visitor chose: one file of any form, or the CSV files of a folder. Takes any bytes and never throws:
 * what is wrong is in the outcome. In steps, which give how far it is (0 to 1).
 */
export function* readFiles({ files, ...context }: ReadingTask): Steps {
  const [first] = files;
  if (first === undefined) return refused('no-files', context.name);
  if (files.length > MOST_FILES) return refused('too-many-files', context.name);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > MOST_BYTES) return refused('too-large', context.name);
  yield 0;
  const forms = files.map((file) => ({ file, ...formOf(file) }));
  const tables = forms.filter((one) => one.form === 'csv');
  // Beside tables other files, such as a description of them, do no harm.
  if (tables.length > 0) return yield* readCsvFiles(tables, context);
  const readable = forms.filter(({ form }) => !['unknown', 'no-text', 'empty'].includes(form));
  if (readable.length > 1) return refused('several', context.name);
  const [one] = readable.length > 0 ? readable : forms;
  return one === undefined ? refused('no-files', context.name) : yield* readOne(one, context);
}

function* readOne(one: FileForm & { readonly file: GivenFile }, context: Context): Steps {
  const { name, bytes } = one.file;
  switch (one.form) {
    case 'workbook':
      return yield* readBook(one.file, context);
    case 'json':
      return yield* readJsonText(one.text, name, context);
    case 'gexf':
    case 'graphml': {
      const parts = readGraphXml(bytes);
      if (parts === undefined) return refused('bad-xml', name);
      yield CELLS_READ;
      return yield* readNetwork(withNamedNodes(parts), name, context);
    }
    case 'csv':
      return yield* readCsvFiles([one], context);
    case 'empty':
    case 'no-text':
      return refused(one.form, name);
    case 'unknown':
      return refused('unknown-form', name);
  }
}

function* readBook({ name, bytes }: GivenFile, context: Context): Steps {
  const steps = readWorkbookSteps(bytes);
  let step = steps.next();
  while (step.done !== true) {
    yield CELLS_READ * step.value;
    step = steps.next();
  }
  const read = step.value;
  if (read.ok) return yield* readTables(read.tables, read.problems, name, context);
  return { outcome: 'refused', why: { kind: 'workbook', file: name, fault: read.kind } };
}

const FOLDERS = /^.*[\\/]/;
const EXTENSION = /\.[^.]*$/;

function* readCsvFiles(
  files: readonly { readonly file: GivenFile; readonly text?: string }[],
  context: Context,
): Steps {
  const tables: ReadTable[] = [];
  const problems: CellProblem[] = [];
  for (const [place, { file, text = '' }] of files.entries()) {
    yield (CELLS_READ * place) / files.length;
    const read = readCsv(file.name.replace(FOLDERS, '').replace(EXTENSION, ''), text);
    problems.push(...read.problems);
    const rows = read.table?.rows ?? [];
    if (rows.length > MOST_ROWS) return refused('too-long', file.name);
    if (rows.some(({ cells }) => cells.length > MOST_COLUMNS)) {
      return refused('too-wide', file.name);
    }
    if (read.table !== undefined) tables.push(read.table);
  }
  return yield* readTables(tables, problems, context.name, context);
}

/** A version, or a part of one, by the names of its sheets; else nodes and links, by their headings. */
function* readTables(
  tables: readonly ReadTable[],
  problems: readonly CellProblem[],
  name: string,
  context: Context,
): Steps {
  if (context.published !== undefined) {
    return yield* compareTables(tables, problems, { ...context, published: context.published });
  }
  if (holdEntities(tables)) return yield* readVersionTables(tables, problems, context);
  const parts = readEdgeTables(tables);
  if (parts !== undefined) return yield* readNetwork(parts, name, context);
  const [problem] = problems;
  if (problem === undefined || tables.length > 0) return refused('nothing-known', name);
  return yield* readVersionTables(tables, problems, context);
}

function* readJsonText(text: string, name: string, context: Context): Steps {
  if (nestsTooDeep(text)) return refused('too-deep', name);
  const json = readJson(text, name);
  if (!json.ok) return { outcome: 'refused', why: { kind: 'load', problem: json.problem } };
  yield CELLS_READ;
  const { value } = json;
  if (!isRecord(value) || !('schemaVersion' in value)) {
    return yield* readNetwork(value, name, context);
  }
  const current = toCurrentFormat(value, name);
  if (!current.ok) return { outcome: 'refused', why: { kind: 'load', problem: current.problem } };
  const { file } = current.value;
  const { published } = context;
  if (published !== undefined) return yield* compareFile(file, { ...context, published });
  const { today: date } = context;
  const problems = yield* checkVersionSteps(Object(file), { date, today: date });
  if (countLevels(problems).errors > 0) return { outcome: 'wrong', problems };
  const problem = networkProblem(file, name);
  if (problem) return { outcome: 'refused', why: { kind: 'load', problem } };
  // Its shape was proved just now.
  return {
    outcome: 'opened',
    network: file as NetworkFile,
    problems,
    notices: [],
    isVersion: true,
  };
}

/** A file of nodes and links, as JSON or made of another form. */
function* readNetwork(value: unknown, name: string, { today, words, published }: Context): Steps {
  if (published !== undefined) return refused('no-version', name);
  const steps = readOwnValue(value, { name, date: today }, words);
  for (;;) {
    const { done, value: own } = steps.next();
    if (done !== true) {
      yield CELLS_READ;
    } else if (own.ok) {
      const { network, notices } = own.value;
      return { outcome: 'opened', network, problems: [], notices, isVersion: false };
    } else return { outcome: 'refused', why: { kind: 'load', problem: own.problem } };
  }
}
