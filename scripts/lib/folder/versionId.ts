/** The id of a version: the month up to which it tells, 2027-02, and which correction of it, 2027-02.1. */

import { FORMATS } from '../../../src/domain/formats.ts';
import { isRealDate } from '../../../src/domain/time/partialDate.ts';

export interface VersionId {
  readonly id: string;
  /** 2027-02 */
  readonly month: string;
  /** 0: not a correction. */
  readonly correction: number;
}

/** The parts of an id; undefined when it is no id. */
export const parseVersionId = (id: string): VersionId | undefined =>
  FORMATS.versionId.test(id) ? partsOf(id) : undefined;

function partsOf(id: string): VersionId {
  const [month = '', correction = '0'] = id.split('.');
  return { id, month, correction: Number(correction) };
}

/** Below 0 when `a`, the id of a version, tells of an earlier month or is an earlier correction than `b`; 0: the same. */
export function compareVersionIds(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.month === other.month) return one.correction - other.correction;
  return one.month < other.month ? -1 : 1;
}

/** The last day of the month: 2027-02-28. */
export function lastDayOf({ month }: VersionId): string {
  const days = ['31', '30', '29', '28'].map((day) => `${month}-${day}`);
  return days.find(isRealDate) ?? month;
}

/** What the version is called: "Februari 2027", "November 2026, verbeterd". */
export function titleOf({ month, correction }: VersionId): string {
  const name = new Date(`${month}-01T00:00:00Z`).toLocaleDateString('nl-NL', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  if (correction === 0) return title;
  return correction === 1 ? `${title}, verbeterd` : `${title}, ${correction}e verbetering`;
}

const ofSameMonth = (id: string, ids: readonly string[]): VersionId[] =>
  ids.map(partsOf).filter(({ month }) => month === partsOf(id).month);

/** The id of the next correction of the month of `id`, given all ids there are. */
export function nextCorrection(id: string, ids: readonly string[]): string {
  const corrections = ofSameMonth(id, ids).map(({ correction }) => correction);
  return `${partsOf(id).month}.${Math.max(0, ...corrections) + 1}`;
}

/** The last correction of the month of `id` among these, or the version itself; undefined when none is of that month. */
export const latestOfMonth = (id: string, ids: readonly string[]): string | undefined =>
  ofSameMonth(id, ids)
    .toSorted((a, b) => a.correction - b.correction)
    .at(-1)?.id;

/** 2027-01 after 2026-12, and after a correction of it. */
export function monthAfter(id: string): string {
  const day = new Date(`${partsOf(id).month}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1);
  return day.toISOString().slice(0, 'YYYY-MM'.length);
}
