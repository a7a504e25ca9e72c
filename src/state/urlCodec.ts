import { STEPS } from '../domain/explore/around.ts';
import { FACET_IDS, type FacetId, optionsOf, UNKNOWN } from '../domain/facets.ts';
import type { FacetChoices } from '../domain/filter.ts';
import { LENSES } from '../domain/lenses.ts';
import { COLUMNS_IDS, ROWS_IDS } from '../domain/matrix/axisIds.ts';
import type { Network } from '../domain/network.ts';
import { isRealDay } from '../domain/time/partialDate.ts';
import { GROUPING_IDS } from '../domain/timeline/groupings.ts';
import {
  type Choices,
  DEFAULT_CHOICES,
  DIVISION_IDS,
  LANGUAGE_IDS,
  MOST_TOGETHER,
  PAGE_IDS,
  type PathRules,
  type SiteDefaults,
  VIEW_IDS,
} from './choices.ts';
import { memoizeLast } from './memoize.ts';

/** A value in the address that means nothing to the shown version; the visitor is told. */
export interface IgnoredValue {
  readonly parameter: string;
  readonly value: string;
}

const OWN_PARAMETERS: readonly string[] = [
  'weergave',
  'versie',
  'sinds',
  'niet',
  'zoek',
  'selectie',
  'regio',
  'datum',
  'indeling',
  'rijen',
  'kolommen',
  'groep',
  'omgeving',
  'pad',
  'zonder',
  'vergelijk',
  'zonderreden',
  'lens',
  'kleur',
  'pagina',
  'taal',
  ...FACET_IDS,
];
/** In `zonder`, beside kinds of relation: paths do not lead through what nearly everybody belongs to. */
const UMBRELLAS = 'koepels';
/** Longer texts are cut off: nobody types them, and searching them only costs time. */
const LONGEST_QUERY = 200;

/**
 * Reads the choices from a query string. Never fails: an unknown view, lens or page is ignored
 * and named. `site`: what it shows when the address does not say. Whether versions, options and the selection exist only the data can tell.
 */
export function parseChoices(
  search: string,
  site: SiteDefaults = DEFAULT_CHOICES.site,
): {
  choices: Choices;
  ignored: readonly IgnoredValue[];
} {
  const parameters = new URLSearchParams(search);
  const ignored: IgnoredValue[] = [];
  const oneOf = <T extends string, F>(parameter: string, allowed: readonly T[], fallback: F) => {
    const value = parameters.get(parameter);
    if (value === null || value === '') return fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) ignored.push({ parameter, value });
    return found ?? fallback;
  };
  const facets: Partial<Record<FacetId, readonly string[]>> = {};
  for (const facet of FACET_IDS) {
    const chosen = list(parameters.getAll(facet));
    if (chosen.length > 0) facets[facet] = chosen;
  }
  const excluded: Partial<Record<FacetId, readonly string[]>> = {};
  for (const value of list(parameters.getAll('niet'))) {
    const at = value.indexOf(':');
    const facet = FACET_IDS.find((id) => id === value.slice(0, at));
    const id = value.slice(at + 1);
    if (facet === undefined || id === '') ignored.push({ parameter: 'niet', value });
    else excluded[facet] = [...(excluded[facet] ?? []), id];
  }
  /** At most so many values; the others are named. */
  const atMost = (parameter: string, most: number) => {
    const ids = list(parameters.getAll(parameter));
    for (const value of ids.slice(most)) ignored.push({ parameter, value });
    return ids.slice(0, most);
  };
  const selection = parameters.get('selectie') || undefined;
  const steps = oneOf('omgeving', STEPS.map(String), undefined);
  if (steps !== undefined && selection === undefined) {
    ignored.push({ parameter: 'omgeving', value: steps });
  }
  const [from, to] = atMost('pad', 2);
  const without = list(parameters.getAll('zonder'));
  if (from === undefined) {
    for (const value of without) ignored.push({ parameter: 'zonder', value });
  }
  const [place] = atMost('regio', 1);
  const [date] = atMost('datum', 1);
  const isDay = date === undefined || isRealDay(date);
  if (!isDay) ignored.push({ parameter: 'datum', value: date });
  const [division = DEFAULT_CHOICES.division, overlay] = atMost('indeling', 2).flatMap((value) => {
    const known = DIVISION_IDS.find((id) => id === value);
    if (known === undefined) ignored.push({ parameter: 'indeling', value });
    return known ?? [];
  });
  const choices: Choices = {
    view: oneOf('weergave', VIEW_IDS, site.view),
    version: parameters.get('versie') || undefined,
    since: parameters.get('sinds') || undefined,
    facets,
    excluded,
    query: searched(parameters.get('zoek') ?? ''),
    selection,
    place,
    date: isDay ? date : undefined,
    division,
    overlay,
    rows: oneOf('rijen', ROWS_IDS, DEFAULT_CHOICES.rows),
    columns: oneOf('kolommen', COLUMNS_IDS, DEFAULT_CHOICES.columns),
    grouping: oneOf('groep', GROUPING_IDS, DEFAULT_CHOICES.grouping),
    around: selection === undefined ? undefined : STEPS.find((step) => String(step) === steps),
    path: from === undefined ? undefined : { from, to },
    pathRules:
      from === undefined
        ? DEFAULT_CHOICES.pathRules
        : {
            uncounted: without.filter((value) => value !== UMBRELLAS),
            throughUmbrellas: !without.includes(UMBRELLAS),
          },
    together: atMost('vergelijk', MOST_TOGETHER),
    withoutReasons: list(parameters.getAll('zonderreden')),
    lens: oneOf(
      'lens',
      LENSES.map(({ id }) => id),
      DEFAULT_CHOICES.lens,
    ),
    colouring: oneOf('kleur', ['groep'], undefined) ? 'group' : DEFAULT_CHOICES.colouring,
    page: oneOf('pagina', PAGE_IDS, DEFAULT_CHOICES.page),
    site,
    language: oneOf('taal', LANGUAGE_IDS, DEFAULT_CHOICES.language),
  };
  return { choices, ignored };
}

/**
 * Writes the choices as a query string ("" or "?…"), default values left out. Parameters of
 * `present` that are not ours are kept as they are.
 */
export function formatChoices(choices: Choices, present = ''): string {
  const own: [string, string | undefined][] = [
    ['weergave', choices.view === choices.site.view ? undefined : choices.view],
    ['versie', choices.version],
    ['sinds', choices.since],
    ['lens', choices.lens === DEFAULT_CHOICES.lens ? undefined : choices.lens],
    ['kleur', choices.colouring === 'group' ? 'groep' : undefined],
    ...FACET_IDS.map((id): [string, string | undefined] => [id, choices.facets[id]?.join(',')]),
    ['niet', excludedList(choices.excluded)],
    ['zoek', choices.query.trim() === '' ? undefined : choices.query],
    ['regio', choices.place],
    ['datum', choices.date],
    ['indeling', divisionList(choices)],
    ['rijen', choices.rows === DEFAULT_CHOICES.rows ? undefined : choices.rows],
    ['kolommen', choices.columns === DEFAULT_CHOICES.columns ? undefined : choices.columns],
    ['groep', choices.grouping === DEFAULT_CHOICES.grouping ? undefined : choices.grouping],
    ['selectie', choices.selection],
    ['omgeving', choices.around?.toString()],
    ['pad', choices.path && idList([choices.path.from, choices.path.to])],
    ['zonder', choices.path && withoutList(choices.pathRules)],
    ['vergelijk', idList(choices.together)],
    ['zonderreden', idList(choices.withoutReasons)],
    ['pagina', choices.page],
    ['taal', choices.language === DEFAULT_CHOICES.language ? undefined : choices.language],
  ];
  const parts = [...(choices.site.unaddressed ? [] : own), ...othersIn(present)].flatMap(
    ([key, value]) =>
      value === undefined ? [] : [`${encodeURIComponent(key)}=${encodeValue(value)}`],
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The parameters that are not ours. A list asks for them once per link. */
const othersIn = memoizeLast((present: string) =>
  [...new URLSearchParams(present)].filter(([key]) => !OWN_PARAMETERS.includes(key)),
);

/** Takes out the options that the shown version does not have, and names them; `parameter`: where they stood. */
export function dropUnknownOptions(
  facets: FacetChoices,
  network: Network,
  parameterOf: (facet: FacetId, value: string) => IgnoredValue = (parameter, value) => ({
    parameter,
    value,
  }),
): { facets: FacetChoices; ignored: readonly IgnoredValue[] } {
  const ignored: IgnoredValue[] = [];
  const kept: Partial<Record<FacetId, readonly string[]>> = {};
  for (const facet of FACET_IDS) {
    const chosen = facets[facet];
    if (!chosen) continue;
    const known = new Set([UNKNOWN, ...optionsOf(network, facet).map(({ id }) => id)]);
    for (const value of chosen) if (!known.has(value)) ignored.push(parameterOf(facet, value));
    const left = chosen.filter((value) => known.has(value));
    if (left.length > 0) kept[facet] = left;
  }
  return ignored.length > 0 ? { facets: kept, ignored } : { facets, ignored };
}

/**
 * A text to search for: nothing when it is only space, and of a long one the beginning, by whole characters: half of one
 * cannot be written in an address again.
 */
function searched(text: string): string {
  if (text.trim() === '') return '';
  return text.length > LONGEST_QUERY ? [...text].slice(0, LONGEST_QUERY).join('') : text;
}

function withoutList({ uncounted, throughUmbrellas }: PathRules): string | undefined {
  return idList([...uncounted, throughUmbrellas ? undefined : UMBRELLAS]);
}

function excludedList(excluded: FacetChoices): string | undefined {
  return idList(
    FACET_IDS.flatMap((facet) => (excluded[facet] ?? []).map((id) => `${facet}:${id}`)),
  );
}

/** The shaded division, and after it the one that is drawn over it; undefined: what is shown by itself. */
function divisionList({ division, overlay }: Choices): string | undefined {
  if (division === DEFAULT_CHOICES.division && overlay === undefined) return undefined;
  return idList([division, overlay]);
}

/** undefined: there are none. */
function idList(ids: readonly (string | undefined)[]): string | undefined {
  return ids.filter((id) => id !== undefined).join(',') || undefined;
}

function list(values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => value.split(',')).filter(Boolean))];
}

/** As the browser writes it in an address, so that the two can be compared. Commas stay readable. */
function encodeValue(value: string): string {
  return encodeURIComponent(value)
    .replace(/%2C/g, ',')
    .replace(/%3A/g, ':')
    .replace(/%20/g, '+')
    .replace(/'/g, '%27');
}
