/** Reads the rows that somebody proposes into a version: it adds and changes, and takes nothing away. */
import { readExplanation } from '../../../src/data/tables/explain.ts';
import { fromTables } from '../../../src/data/tables/fromTables.ts';
import { sheetName } from '../../../src/data/tables/sheets.ts';
import { SHEET_WORDS } from '../../../src/data/tables/sheetWords.ts';
import { checkVersion } from '../../../src/domain/check/checkVersion.ts';
import { errorsFirst, type Problem } from '../../../src/domain/check/problem.ts';
import type { RawCollections } from '../../../src/domain/check/structure.ts';
import { listsIn } from '../../../src/domain/combine/combine.ts';
import { collectionOf, putOver } from '../../../src/domain/combine/lists.ts';
import { ownFaults } from '../../../src/domain/combine/ownFaults.ts';
import { type Conflict, type Placed, placed } from '../../../src/domain/combine/stale.ts';
import type { Collections, VersionInfo } from '../../../src/domain/schema.ts';
import { isPublished } from '../../../src/domain/versions.ts';
import { Refusal } from '../command/refusal.ts';
import { today } from '../command/today.ts';
import { findVersion, readCollections } from '../folder/oneVersion.ts';
import { readVersionList } from '../folder/versionList.ts';
import { readAreas } from '../geo/geoTables.ts';
import { ifRead } from './checkTables.ts';
import { type Imported, type ImportOptions, outcomeOf } from './imported.ts';
import { proposalAdvice } from './nextSteps.ts';
import type { TablesIn } from './tablesIn.ts';
import { contentHash } from './versionTables.ts';

/**
 * As importVersion, for a proposal. By default it goes into the concept that was begun last. A row that the version says
 * something else of than what the proposal was made of is not written: the refusal names it.
 */
export function importProposal(
  folder: string,
  path: string,
  { version, write }: ImportOptions,
  { tables, problems }: TablesIn,
): Imported {
  const { version: madeOf, hash } = readExplanation(tables);
  const origin = originOf(folder, path, madeOf, hash);
  const concept = readVersionList(folder).versions.findLast((found) => !isPublished(found));
  const info = findVersion(folder, version ?? concept?.id ?? origin.info.id);
  const before = readCollections(folder, info.id);
  const names = new Set(tables.map(({ name }) => name));
  const unread = problems.map(({ file }) => file).filter((file) => !names.has(file));
  const read = fromTables(tables, unread, { partial: true });
  const { rows, conflicts } = placed(listsIn(read.raw), origin.collections, before);
  const after = putOver(before, rows);
  const found = checked(folder, info, read.raw, after).map(read.locate);
  const all = errorsFirst([...problems.map(ifRead), ...read.problems, ...found]);
  if (all.some(({ level }) => level === 'error')) return { info, problems: all, files: [] };
  return outcomeOf({ info, problems: all, versions: [before, after] }, folder, { write }, () =>
    isPublished(info)
      ? new Refusal(
          `Versie ${info.id} is gepubliceerd en verandert niet meer.`,
          proposalAdvice(folder, path, info),
        )
      : refuseConflicts(info, conflicts),
  );
}

interface Origin {
  readonly info: VersionInfo;
  readonly collections: Collections;
}

/** The version that the proposal was made for, as it was then. Throws a Refusal when it cannot be found. */
function originOf(
  folder: string,
  path: string,
  id: string | undefined,
  hash: string | undefined,
): Origin {
  if (id === undefined) {
    throw new Refusal(
      `Uit "${path}" blijkt niet voor welke versie dit voorstel is gemaakt: op het blad Uitleg ontbreekt de regel Versie.`,
      'Zet de regel terug, of vraag wie het stuurde om het voorstel opnieuw te maken.',
    );
  }
  const info = findVersion(folder, id);
  const collections = readCollections(folder, id);
  if (hash !== undefined && hash.toLowerCase() !== contentHash(collections)) {
    throw new Refusal(
      `In versie ${id} staat nu iets anders dan waar dit voorstel van is gemaakt.`,
      'Vraag wie het stuurde om het voorstel opnieuw te maken, met de kaart zoals die nu op de website staat.',
    );
  }
  return { info, collections };
}

function checked(
  folder: string,
  { date }: VersionInfo,
  raw: RawCollections,
  after: Collections,
): Problem[] {
  const { areas } = readAreas(folder);
  const context = { date, words: SHEET_WORDS, today: today(), ...(areas && { areas }) };
  const steps = ownFaults(raw, context);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return [...value, ...checkVersion(after, context)];
  }
}

const WHY: Readonly<Record<Conflict['why'], string>> = {
  changed: 'staat er nu anders in',
  gone: 'staat er niet meer in',
  taken: 'staat er intussen in, met iets anders',
};

function refuseConflicts({ id }: VersionInfo, conflicts: Placed['conflicts']): Refusal | undefined {
  if (conflicts.length === 0) return undefined;
  const lines = conflicts.map(
    ({ list, id: row, why }) => `  ${sheetName(collectionOf(list))}: ${row} ${WHY[why]}`,
  );
  const message = [
    `In versie ${id} is intussen iets veranderd dat het voorstel ook verandert. Schrijven zou dat wissen:`,
    ...lines,
  ].join('\n');
  const advice =
    'Haal deze rijen uit het werkboek en lees het dan opnieuw: de andere rijen kunnen er wel in. Zet wat u van deze rijen wilt overnemen daarna zelf in het concept.';
  return new Refusal(message, advice);
}
