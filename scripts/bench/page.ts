import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { startServer } from '../serve.mjs';
import { findChromium, QUIET_FLAGS } from '../setup/chromium.mjs';
import { type Figure, median, RUNS } from './runs.ts';

/** What a page did from the start of the navigation on, ms. */
interface Opening {
  readonly drawn: number;
  readonly longestTask: number;
}

/** A page that only fetches the same data and draws a dot per entity: the floor of what can be reached. */
const BARE_PAGE = `<!doctype html><canvas id="c" width="1280" height="800"></canvas><script type="module">
const index = await (await fetch('data/index.json')).json();
const file = await (await fetch('data/' + index.latest + '/netwerk.json')).json();
const context = document.getElementById('c').getContext('2d');
for (const [x, y] of Object.values(Object.values(file.layouts)[0].nodes)) context.fillRect(x, y, 6, 6);
document.body.dataset.settled = 'true';
</script>`;

/** Runs in the page before anything else. */
function watch() {
  const seen = { drawn: 0, longestTask: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longestTask = Math.max(seen.longestTask, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (seen.drawn === 0 && document.querySelector('[data-settled="true"]')) {
      seen.drawn = performance.now();
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function openings(browser: Browser, url: string, ready: string): Promise<Opening> {
  const seen: Opening[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.route('**/bare.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: BARE_PAGE }),
    );
    await page.addInitScript(watch);
    await page.goto(url);
    await page.waitForSelector(ready);
    // What the page does after its first drawing counts as well.
    await page.waitForTimeout(1000);
    seen.push(await page.evaluate(() => (window as unknown as { seen: Opening }).seen));
    await context.close();
  }
  return {
    drawn: median(seen.map(({ drawn }) => drawn)),
    longestTask: median(seen.map(({ longestTask }) => longestTask)),
  };
}

/** Opening the built app on the real data, also while comparing two versions, beside a bare page. */
export async function measurePage(): Promise<Figure[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Geen Chromium gevonden.');
  const server = await startServer({
    root: fileURLToPath(new URL('../../dist/', import.meta.url)),
  });
  const browser = await chromium.launch({ executablePath, args: [...QUIET_FLAGS] });
  try {
    const settled = '[data-settled="true"]';
    const bare = await openings(browser, `${server.url}bare.html`, settled);
    const app = await openings(browser, server.url, settled);
    const comparing = await openings(browser, `${server.url}?sinds=2018-11`, '.changes');
    const of = 'een kale pagina';
    return [
      { what: 'kale pagina: eerste punten', value: bare.drawn, unit: 'ms' },
      {
        what: 'eerste tekening',
        value: app.drawn,
        unit: 'ms',
        ratio: app.drawn / bare.drawn,
        of,
        bar: '1,5 keer',
      },
      { what: 'langste taak bij het openen', value: app.longestTask, unit: 'ms', bar: '50 ms' },
      {
        what: 'langste taak bij vergelijken',
        value: comparing.longestTask,
        unit: 'ms',
        bar: '50 ms',
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
