import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, QUIET_FLAGS } from '../../setup/chromium.mjs';
import { type Figure, median } from '../figures.ts';
import { watchPages } from '../inPage.ts';
import { type Drawn, REAL } from '../networks.ts';
import { ownPath, serveBench } from '../site.ts';
import { measureMemory } from './memory.ts';
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
  { what: 'filter tot nieuwe tellingen', unit: 'ms', barOn: filterBar },
  { what: 'groei na 200 wissels van weergave', unit: '%', barOn: () => 5 },
  { what: 'geheugen daarna', unit: 'MB' },
];

function filterBar(on: string): number {
  return on === REAL || Number(on) <= 500 ? 50 : 150;
}

/** Switching views two hundred times takes minutes when each shows thousands of rows. */
const isSmall = (on: string): boolean => on === REAL || Number(on) <= 500;

/** Every network in the built app and in the bare page, by turns, `runs` times. */
export async function measurePages(networks: readonly Drawn[], runs: number): Promise<Figure[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Geen Chromium gevonden.');
  const site = await serveBench(networks);
  const browser = await chromium.launch({ executablePath, args: [...QUIET_FLAGS] });
  try {
    const figures: Figure[] = [];
    for (const { on } of networks) {
      const file = encodeURIComponent(ownPath(on));
      const app = on === REAL ? site.url : `${site.url}?bron=${file}`;
      const ofApp: Values[] = [];
      const ofBare: Values[] = [];
      for (let run = 0; run < runs; run += 1) {
        ofBare.push(
          await inFreshPage(browser, (page) => both(page, `${site.url}bare.html?bron=${file}`)),
        );
        ofApp.push(
          await inFreshPage(browser, (page) => appOnly(page, app, run === runs - 1 && isSmall(on))),
        );
      }
      figures.push(...figuresOf(on, ofApp, ofBare));
    }
    return figures;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function inFreshPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
  });
  try {
    await watchPages(context);
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
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

/** The same, and what only the app can. The memory takes long, so only in the last run. */
async function appOnly(page: Page, url: string, withMemory: boolean): Promise<Values> {
  const values = await both(page, url);
  await page.reload();
  await page.waitForFunction(() => window.watched.settled > 0);
  const click = await measureClick(page);
  const filter = await measureFilter(page);
  const memory = withMemory ? await measureMemory(page) : undefined;
  return {
    ...values,
    'klik tot details': click,
    'filter tot nieuwe tellingen': filter,
    ...(memory && {
      'groei na 200 wissels van weergave': memory.growth,
      'geheugen daarna': memory.heap,
    }),
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
