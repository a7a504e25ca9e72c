import type { Region } from '../../schema.ts';
import { type Area, type Areas, divisionOf, predecessorsOf } from '../areas.ts';
import { error, type Problem, warning } from '../problem.ts';
import type { Check, Subject } from '../subject.ts';

const place = ({ id }: Region, field: 'code' | 'mapCode') =>
  ({ name: 'regions', record: id, path: [field] }) as const;

const unknown = (region: Region, field: 'code' | 'mapCode') =>
  error(
    'unknown-area-code',
    place(region, field),
    `De gebiedscode ${region[field]} staat niet in de tabellen van data/geo.`,
    'Zoek de code op in gebiedsindelingen.csv of herindelingen.csv.',
  );

/** A code with its name, as an editor looks it up: GM1979 (Eemsdelta). */
function named(code: string, areas: Areas): string {
  const name = areas.get(code)?.name;
  return name === undefined ? code : `${code} (${name})`;
}

const either = (codes: readonly string[], areas: Areas) =>
  codes.map((code) => named(code, areas)).join(' of ');

/** True when the kind of a region is a word of the vocabulary, or when that cannot be judged. */
const isKnownKind = (subject: Subject, kind: string) =>
  !subject.canJudge('vocabularies') || subject.terms.get('regionKinds')?.has(kind) === true;

function kindLabel(subject: Subject, matches: (kind: string) => boolean): string | undefined {
  return subject.records.vocabularies.regionKinds.find(({ id }) => matches(id))?.label.nl;
}

function wrongDivision(subject: Subject, region: Region, area: Area): Problem {
  const { kind, code } = region;
  const is = kindLabel(subject, (id) => id === kind) ?? kind;
  const hasCodeOf = kindLabel(subject, (id) => divisionOf(id) === area.division) ?? area.division;
  return error(
    'wrong-division',
    place(region, 'code'),
    `De gebiedscode ${code} is van een ${hasCodeOf}, maar dit is een ${is}.`,
    `Verbeter de soort of de code. Is het alleen het gebied waarmee de regio wordt getekend? Zet de code dan bij ${subject.words.field('regions', 'mapCode')}.`,
  );
}

/**
 * A region that says itself which edition its code is from contradicts the tables: an error. When only
 * the date of the version does, it may well be about another time, such as a pilot from before a merger
 * or a gemeente that is to come: a warning.
 */
function* outOfTime(subject: Subject, region: Region, area: Area, areas: Areas) {
  const { code, year } = region;
  if (code === undefined) return;
  const when = year ?? Number.parseInt(subject.context.date, 10);
  const report = year === undefined ? warning : error;
  const { absentFrom, absentUntil, successors } = area;
  const field = subject.words.field('regions', 'year');
  if (absentFrom !== undefined && when >= absentFrom) {
    const now = successors.length === 0 ? 'de code van nu' : either(successors, areas);
    yield report(
      'area-code-gone',
      place(region, 'code'),
      `De gebiedscode ${named(code, areas)} bestond in ${when} niet meer.`,
      `Gaat het over de tijd daarvoor? Zet dan bij ${field} het jaar van de indeling: ${absentFrom - 1} of eerder. Gaat het over daarna? Gebruik dan ${now}.`,
    );
  } else if (absentUntil !== undefined && when <= absentUntil) {
    const before = predecessorsOf(code, areas);
    const then = before.length === 0 ? 'de code van toen' : either(before, areas);
    yield report(
      'area-code-not-yet',
      place(region, 'code'),
      `De gebiedscode ${named(code, areas)} bestond in ${when} nog niet.`,
      `Is de code uit een latere indeling? Zet dan bij ${field} het jaar daarvan, na ${absentUntil}. Gaat het over toen? Gebruik dan ${then}.`,
    );
  }
}

/**
 * The code of a region is of the division of its kind, and existed in the year of the edition (else of
 * the version). The code it is drawn with only has to be one that the map knows.
 */
export const checkAreaCodes: Check = function* (subject) {
  const { areas } = subject.context;
  if (areas === undefined) return;
  for (const region of subject.records.regions) {
    if (region.mapCode !== undefined && !areas.has(region.mapCode)) {
      yield unknown(region, 'mapCode');
    }
    if (region.code === undefined) continue;
    const area = areas.get(region.code);
    if (area === undefined) {
      yield unknown(region, 'code');
    } else if (area.division === divisionOf(region.kind)) {
      yield* outOfTime(subject, region, area, areas);
    } else if (isKnownKind(subject, region.kind)) {
      yield wrongDivision(subject, region, area);
    }
  }
};
