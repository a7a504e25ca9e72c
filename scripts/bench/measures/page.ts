import type { Page } from 'playwright-core';
import { inFreshPage, onBenchSite } from '../browser.ts';
import { type Figure, median } from '../figures.ts';
import { type Drawn, REAL } from '../networks.ts';
import { ownPath } from '../site.ts';
import { measurePan, measureZoom } from './moving.ts';
import { measureOpening } from './opening.ts';
import { measureClick, measureFilter, measureHover } from './reacting.ts';

type Values = Readonly<Record<string, number>>;

/** The bars of what is measured in a page, by its name. */
const MEASURES: readonly (Pick<Figure, 'what' | 'unit' | 'barIsRatio'> & {
  readonly barOn?: (on: string) => number | undefined;
})[] = [
  {
    what: 'eerste knopen',
    unit: 'ms',
    barIsRatio: true,
    barOn: (on) => (on === REAL ? 1.5 : undefined),
  },
  { what: 'in rust', unit: 'ms' },
  {
    what: 'langste taak bij het openen',
    unit: 'ms',
    barOn: (on) => (on === REAL ? 50 : undefined),
  },
  { what: 'zoomen, p95 van een beeld', unit: 'ms', barOn: () => 17 },
  { what: 'zoomen, beelden boven 33 ms', unit: '%', barOn: () => 1 },
  { what: 'slepen, p95 van een beeld', unit: 'ms', barOn: () => 17 },
  { what: 'slepen, beelden boven 33 ms', unit: '%', barOn: () => 1 },
  { what: 'aanwijzen tot oplichten', unit: 'ms', barOn: (on) => (on === '500' ? 17 : undefined) },
  { what: 'klik tot details', unit: 'ms', barOn: (on) => (on === '500' ? 50 : undefined) },
  { what: 'filter tot beeld en tellingen', unit: 'ms', barOn: filterBar },
  { what: 'verschoven door een filter', unit: '', barOn: () => 0 },
];

function filterBar(on: string): number {
  return on === REAL || Number(on) <= 500 ? 50 : 150;
}

/** Every network in the built app and in the bare page, by turns, `runs` times. */
export async function measurePages(networks: readonly Drawn[], runs: number): Promise<Figure[]> {
  return onBenchSite(networks, async (browser, site) => {
    const figures: Figure[] = [];
    for (const { on } of networks) {
      const file = encodeURIComponent(ownPath(on));
      const app = on === REAL ? site : `${site}?bron=${file}`;
      const ofApp: Values[] = [];
      const ofBare: Values[] = [];
      for (let run = 0; run < runs; run += 1) {
        console.log(`${on}: ${run + 1} van ${runs}`);
        ofBare.push(
          await inFreshPage(browser, (page) => both(page, `${site}bare.html?bron=${file}`)),
        );
        ofApp.push(await inFreshPage(browser, (page) => appOnly(page, app)));
      }
      figures.push(...figuresOf(on, ofApp, ofBare));
    }
    return figures;
  });
}

/** What both pages can. */
async function both(page: Page, url: string): Promise<Values> {
  const opening = await measureOpening(page, url);
  const hover = await measureHover(page);
  const zoom = await measureZoom(page);
  const pan = await measurePan(page);
  return {
    'eerste knopen': opening.firstNodes,
    'in rust': opening.settled,
    'langste taak bij het openen': opening.longestTask,
    'zoomen, p95 van een beeld': zoom.p95,
    'zoomen, beelden boven 33 ms': zoom.slow,
    'slepen, p95 van een beeld': pan.p95,
    'slepen, beelden boven 33 ms': pan.slow,
    'aanwijzen tot oplichten': hover,
  };
}

/** The same, and what only the app can. */
async function appOnly(page: Page, url: string): Promise<Values> {
  const values = await both(page, url);
  await page.reload();
  await page.waitForFunction(() => window.watched.settled > 0);
  const click = await measureClick(page);
  const filter = await measureFilter(page);
  return {
    ...values,
    'klik tot details': click,
    'filter tot beeld en tellingen': filter.time,
    'verschoven door een filter': filter.moved,
  };
}

function figuresOf(on: string, ofApp: readonly Values[], ofBare: readonly Values[]): Figure[] {
  const medianOf = (runs: readonly Values[], what: string): number | undefined => {
    const values = runs.flatMap((run) => run[what] ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  return MEASURES.flatMap(({ what, unit, barIsRatio, barOn }) => {
    const value = medianOf(ofApp, what);
    if (value === undefined) return [];
    const bare = medianOf(ofBare, what);
    const bar = barOn?.(on);
    return [
      {
        what,
        on,
        value,
        unit,
        ...(bare !== undefined && { bare }),
        ...(bar !== undefined && { bar }),
        ...(barIsRatio === true && { barIsRatio }),
      },
    ];
  });
}
