import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../../src/domain/formats.ts';
import type { VersionInfo } from '../../../src/domain/schema.ts';
import { isPublished, latestOf } from '../../../src/domain/versions.ts';
import { type CheckedPart, checkData } from '../check/checkData.ts';
import { faultsOf, UNWRITTEN_SUMMARY } from '../check/checkVersions.ts';
import { Refusal } from '../command/refusal.ts';
import { jsonText, versionsText } from '../folder/fileTexts.ts';
import { readCollections } from '../folder/oneVersion.ts';
import { namesIn } from '../folder/readData.ts';
import {
  compareVersionIds,
  lastDayOf,
  latestOfMonth,
  nextCorrection,
  parseVersionId,
  titleOf,
  type VersionId,
} from '../folder/versionId.ts';
import { VERSIONS_FILE } from '../folder/versionList.ts';
import { writeTogether } from '../folder/writeTogether.ts';

export interface NewVersion {
  readonly id: string;
  /** The day up to which its facts are; by default that of the version it corrects, or the last day of its month. */
  readonly date?: string | undefined;
  /** The version to start from; by default what it corrects, or the latest published one. */
  readonly from?: string | undefined;
}

export interface Started {
  readonly info: VersionInfo;
  readonly base: VersionInfo;
  /** Versions of a later date: they do not get what is mended in this one. */
  readonly later: readonly VersionInfo[];
}

/**
 * Starts a concept in the folder data/: a copy of an earlier version, in the current format, and its entry in
 * the list of versions. Throws a Refusal, and writes nothing, when that cannot be.
 */
export function newVersion(folder: string, { id, date, from }: NewVersion): Started {
  const wanted = parseVersionId(id);
  if (wanted === undefined) {
    const advice =
      'Schrijf jaar en maand, zoals 2027-02. Een verbetering heet bijvoorbeeld 2026-11.1.';
    throw new Refusal(`"${id}" kan geen versie zijn.`, advice);
  }
  if (date !== undefined && !FORMATS.fullDate.test(date)) {
    const advice = `Schrijf jaar, maand en dag, zoals ${lastDayOf(wanted)}.`;
    throw new Refusal(`"${date}" is geen volledige datum.`, advice);
  }
  const checked = checkData(folder);
  refuseErrors(checked.parts, '');
  const versions = checked.versions.map((version) => version.info);
  refuseTaken(wanted, versions);
  const base = baseOf(wanted, versions, from);
  refuseUnfit(wanted, base, versions);
  if (from === undefined) refuseSecond(wanted, base, versions);
  refuseErrors(checked.parts, base.id);
  if (namesIn(join(folder, 'versions', id)).length > 0) {
    const advice = 'Haal de map weg of geef haar een andere naam.';
    throw new Refusal(
      `De map versions/${id} is er al, maar staat niet in ${VERSIONS_FILE}.`,
      advice,
    );
  }
  const info: VersionInfo = {
    id,
    date: date ?? (isOfMonth(base, wanted) ? base.date : lastDayOf(wanted)),
    title: titleOf(wanted),
    summary: UNWRITTEN_SUMMARY,
    state: 'concept',
    basedOn: base.id,
  };
  const place = versions.findLastIndex((other) => isEarlier(other, id)) + 1;
  const faults = [...faultsOf(versions.toSpliced(place, 0, info))];
  const fault = faults.find(({ level }) => level === 'error');
  if (fault) throw new Refusal(fault.message, fault.advice);
  const target = join(folder, 'versions', id);
  const copies = Object.entries(readCollections(folder, base.id)).map(
    ([name, content]) => [join(target, `${name}.json`), jsonText(content)] as const,
  );
  const list = versionsText(folder, (entries) => entries.toSpliced(place, 0, info));
  mkdirSync(target, { recursive: true });
  writeTogether(new Map([...copies, [join(folder, VERSIONS_FILE), list]]));
  return { info, base, later: versions.slice(place) };
}

/** Errors beside the versions (version empty), or in the version that is to be copied, come first. */
function refuseErrors(parts: readonly CheckedPart[], version: string): void {
  const problems = parts.find((part) => part.version === version)?.problems ?? [];
  if (problems.every(({ level }) => level === 'warning')) return;
  const where = version === '' ? 'de gegevens' : `versie ${version}`;
  const advice = 'Verbeter die eerst. U ziet ze met: npm run data:check';
  throw new Refusal(`Er zitten nog fouten in ${where}.`, advice);
}

/** Refuses an id that is there: somebody who types it wants to mend that version. */
function refuseTaken({ id, month }: VersionId, versions: readonly VersionInfo[]): void {
  const ids = versions.map((version) => version.id);
  if (!ids.includes(id)) return;
  const last = versions.find((version) => version.id === latestOfMonth(month, ids));
  const advice =
    last === undefined || isPublished(last)
      ? `Wilt u iets verbeteren? Gebruik: ${startCommand(nextCorrection(id, ids))}`
      : `Werk verder in het concept ${last.id}: de bestanden staan in data/versions/${last.id}.`;
  throw new Refusal(`De versie ${id} is er al.`, advice);
}

/** The version to start from: the one that is asked for, else what is corrected, else the latest published one. */
function baseOf(wanted: VersionId, versions: readonly VersionInfo[], from?: string): VersionInfo {
  const { month, correction } = wanted;
  const corrected = versions.findLast(
    (other) => isOfMonth(other, wanted) && isEarlier(other, wanted.id),
  );
  if (correction > 0 && corrected === undefined) {
    const advice = `Zijn er nieuwe gegevens tot en met ${month}? Gebruik: ${startCommand(month)}`;
    throw new Refusal(`Er is geen versie ${month} om te verbeteren.`, advice);
  }
  const id = from ?? (corrected ?? latestOf(versions))?.id;
  const base = versions.find((version) => version.id === id);
  if (base) return base;
  const known = versions.map((version) => version.id).join(', ');
  throw new Refusal(`De versie ${id} bestaat niet.`, `Kies uit: ${known}.`);
}

/** Refuses a version that does not come right after the one it starts from. */
function refuseUnfit(wanted: VersionId, base: VersionInfo, versions: readonly VersionInfo[]): void {
  const { id, correction } = wanted;
  const startAt = (from: VersionInfo) => `${startCommand(id)} --from ${from.id}`;
  if (!isEarlier(base, id)) {
    const before = versions.findLast((other) => isEarlier(other, id));
    const earlier = before ? ` Of begin eerder: ${startAt(before)}` : '';
    const advice =
      correction > 0 ? `Gebruik: ${startCommand(id)}` : `Kies een latere maand.${earlier}`;
    throw new Refusal(`${id} komt niet na ${base.id}, waar het concept mee begint.`, advice);
  }
  const between = versions.findLast((other) => isPublished(other) && isEarlier(other, id));
  if (between !== undefined && versions.indexOf(between) > versions.indexOf(base)) {
    const message = `Na ${base.id} is ${between.id} gepubliceerd. Wat daarin veranderde, zou ontbreken.`;
    throw new Refusal(message, `Begin daarmee: ${startAt(between)}`);
  }
}

/**
 * Refuses a second concept by accident. Whoever says where it starts, or mends an older version while a concept of a
 * later month is open, means it.
 */
function refuseSecond(
  wanted: VersionId,
  base: VersionInfo,
  versions: readonly VersionInfo[],
): void {
  const concept = wanted.correction > 0 ? base : versions.find((version) => !isPublished(version));
  if (concept === undefined || isPublished(concept)) return;
  const second =
    base === concept
      ? ''
      : `\nToch een tweede concept? Gebruik: ${startCommand(wanted.id)} --from ${base.id}`;
  const advice = `Werk daarin verder, of publiceer het eerst: npm run data:publish -- ${concept.id}${second}`;
  throw new Refusal(`Er is al een concept: ${concept.id}.`, advice);
}

const startCommand = (id: string): string => `npm run data:new-version -- ${id}`;

const isOfMonth = (version: VersionInfo, { month }: VersionId): boolean =>
  parseVersionId(version.id)?.month === month;

const isEarlier = (version: VersionInfo, than: string): boolean =>
  compareVersionIds(version.id, than) < 0;
