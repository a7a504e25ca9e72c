import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestPaths } from '../../src/domain/explore/paths.ts';
import { shared } from '../../src/domain/explore/shared.ts';
import { FACET_IDS, optionsOf, UNKNOWN } from '../../src/domain/facets.ts';
import { LENSES, lensOf } from '../../src/domain/lenses.ts';
import { lensGraph } from '../../src/domain/lensGraph.ts';
import type { Network } from '../../src/domain/network.ts';
import { MOST_TOGETHER } from '../../src/state/choices.ts';
import { createSelection } from '../../src/state/selection.ts';
import { createAppStore } from '../../src/state/store.ts';
import { formatChoices, parseChoices } from '../../src/state/urlCodec.ts';
import { sourceOf } from '../support/dataSource.ts';
import {
  event,
  knelpunt,
  networkFile,
  organisation,
  pilot,
  programme,
  region,
  relation,
  theme,
} from '../support/network.ts';

const older = networkFile({
  version: { id: '2018-11', title: 'November 2018' },
  organisations: [organisation('org-a'), organisation('org-oud')],
  relations: [relation('org-a', 'org-oud')],
});
const newer = networkFile({
  organisations: [organisation('org-a', { leefdomeinen: ['wonen'] }), organisation('org-b')],
  programmes: [programme('prog-a')],
  pilots: [pilot('pilot-a', { leefdomeinen: ['wonen', 'zorg'] })],
  regions: [region('regio-a')],
  themes: [theme('thema-a')],
  knelpunten: [knelpunt('knelpunt-a')],
  events: [event('bijeenkomst-a')],
  relations: [
    relation('org-a', 'prog-a'),
    relation('org-a', 'prog-a', 'ondersteunt'),
    relation('org-b', 'prog-a'),
    relation('pilot-a', 'prog-a', 'onderdeel-van'),
    // Round in a circle, and to itself.
    relation('prog-a', 'org-a', 'verwijst-naar'),
    relation('org-b', 'org-b'),
  ],
  // Led on to what is there, to each other and to nothing.
  formerIds: [
    { id: 'org-oud', replacedBy: 'org-a', note: 'Samengegaan.' },
    { id: 'org-een', replacedBy: 'org-twee', note: 'Heet anders.' },
    { id: 'org-twee', replacedBy: 'org-een', note: 'Heet anders.' },
    { id: 'org-weg', note: 'Opgeheven.' },
  ],
});

/** What exists, what once did, and what never will. */
const id = fc.constantFrom(
  ...['org-a', 'org-b', 'prog-a', 'pilot-a', 'regio-a', 'thema-a', 'knelpunt-a', 'bijeenkomst-a'],
  ...['org-oud', 'org-een', 'org-weg', 'org-nooit', 'constructor', '__proto__', '<b>', '%00', ' '],
);
const option = fc.oneof(
  fc.constantFrom(UNKNOWN, 'wonen', 'zorg', 'thema-a', 'pilot', 'partner-van', 'ondersteunt'),
  fc.constantFrom('', 'maan', 'toString', 'PARTNER-VAN', '🙂', '%2C'),
);
const nonsense = fc.string({ unit: 'binary', maxLength: 8 }).map(encodeURIComponent);
const orNonsense = (value: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: nonsense });
const several = (value: fc.Arbitrary<string>) =>
  fc.array(orNonsense(value), { maxLength: 6 }).map((values) => values.join(','));

const parameter = fc.oneof(
  fc.tuple(
    fc.constant('lens'),
    orNonsense(fc.constantFrom(...LENSES.map((lens) => lens.id), 'verwante-pilots', 'ALLES')),
  ),
  fc.tuple(fc.constant('omgeving'), orNonsense(fc.constantFrom('0', '1', '2', '3', '4', '1e0'))),
  fc.tuple(fc.constant('selectie'), orNonsense(id)),
  fc.tuple(fc.constant('pad'), several(id)),
  fc.tuple(fc.constant('vergelijk'), several(id)),
  fc.tuple(fc.constantFrom(...FACET_IDS), several(option)),
  fc.tuple(fc.constant('versie'), orNonsense(fc.constantFrom('2018-11', '2026-11', '2099-01'))),
  fc.tuple(fc.constant('sinds'), orNonsense(fc.constantFrom('2018-11', '2026-11', '2099-01'))),
  fc.tuple(fc.constant('zoek'), orNonsense(fc.constantFrom('org', 'wonen', '*', '(', '\\'))),
);
const address = fc
  .array(parameter, { maxLength: 8 })
  .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);

/** Around a record that is gone, and compared with when it was there. */
const GONE_CENTRE = '?sinds=2018-11&selectie=org-oud&omgeving=3';

/** Opens an address as a visitor does. */
async function open(search: string) {
  const { choices, ignored } = parseChoices(search);
  const store = createAppStore(sourceOf([older, newer]), choices, { ignored });
  await store.actions.start();
  const state = store.state.getState();
  if (state.network.status !== 'ready') throw new Error('no network is shown');
  return { choices: state.choices, ignored: state.ignored, network: state.network.value };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** Whether everything that is chosen exists in what is shown. */
function expectKnown({ choices, network }: Opened): void {
  const { facets, around, selection, path, together } = choices;
  for (const facet of FACET_IDS) {
    const known = [UNKNOWN, ...optionsOf(network, facet).map((each) => each.id)];
    expect(known).toEqual(expect.arrayContaining([...(facets[facet] ?? [])]));
  }
  if (around !== undefined) expect(has(network, selection)).toBe(true);
  const ends = path === undefined ? [] : [path.from, path.to].filter((end) => end !== undefined);
  expect([...ends, ...together].filter((each) => !has(network, each))).toEqual([]);
  expect(new Set(ends).size).toBe(ends.length);
  expect(new Set(together).size).toBe(together.length);
  expect(together.length).toBeLessThanOrEqual(MOST_TOGETHER);
}

const has = ({ entities }: Network, entity: string | undefined) =>
  entity !== undefined && entities.has(entity);

const { select } = createSelection();

/** Derives all that the page shows of it. */
function expectShown({ choices, network }: Opened): void {
  const { visible, kindCounts, relationCount } = select(network, choices);
  expect([...visible].filter((each) => !has(network, each))).toEqual([]);
  expect(Object.values(kindCounts).reduce((sum, count) => sum + count, 0)).toBe(visible.size);
  expect(relationCount).toBeLessThanOrEqual(network.file.relations.length);
  const graph = lensGraph(network, lensOf(choices.lens));
  expect([...graph.degrees.keys()].filter((each) => !has(network, each))).toEqual([]);
  if (choices.path?.to !== undefined) {
    const { length, total, paths } = shortestPaths(network, choices.path.from, choices.path.to);
    expect(paths).toHaveLength(total);
    expect(length === undefined).toBe(total === 0);
  }
  for (const { links } of shared(network, choices.together)) {
    expect(links.size).toBeGreaterThanOrEqual(2);
  }
}

describe('any address, opened on two versions', () => {
  it('shows a network, chooses nothing that is not there, and names only what was asked', async () => {
    await fc.assert(
      fc.asyncProperty(address, async (search) => {
        const opened = await open(search);
        expectKnown(opened);
        expectShown(opened);
        const asked = new URLSearchParams(search);
        for (const { parameter: name, value } of opened.ignored) {
          expect(asked.getAll(name).join(',')).toContain(value);
        }
      }),
      { numRuns: 800, examples: [[GONE_CENTRE]] },
    );
  });

  it('becomes an address that opens the same, and has nothing to tell any more', async () => {
    await fc.assert(
      fc.asyncProperty(address, async (search) => {
        const { choices } = await open(search);
        const written = formatChoices(choices);
        const again = await open(written);
        expect(again.choices).toEqual(choices);
        expect(again.ignored).toEqual([]);
        expect(formatChoices(again.choices)).toBe(written);
      }),
      { numRuns: 800, examples: [[GONE_CENTRE]] },
    );
  });
});
