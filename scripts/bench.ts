/**
 * `npm run bench [-- PART …] [-- --sizes 150,500] [-- --runs 3] [-- --readme]`: measures what the speed claims say, in one
 * run, prints tables and writes bench.json; `--readme` shows this run in the README. Parts: data, bestanden, plaatsen,
 * pagina, kaart, geheugen, eigen; without any, all. The site must be built. A busy machine makes all times longer, the ratios to the bare
 * page less so.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Figure } from './bench/figures.ts';
import { measureData } from './bench/measures/data.ts';
import { engineFigures } from './bench/measures/engine.ts';
import { measureMap } from './bench/measures/map.ts';
import { measureMemory } from './bench/measures/memory.ts';
import { measureOwnData } from './bench/measures/ownData.ts';
import { measurePages } from './bench/measures/page.ts';
import { sizeFigures } from './bench/measures/sizes.ts';
import { drawGenerated, drawnReal, otherSeeds } from './bench/networks.ts';
import { readOptions } from './bench/options.ts';
import { type Run, runJson, runTables, withTables } from './bench/report.ts';

/** The run that the README shows. */
const SHOWN = 'scripts/bench/shown.json';
const README = 'README.md';

const { sizes, runs, parts, readme } = readOptions(process.argv.slice(2));
const figures: Figure[] = [];
const drawings: Figure[] = [];
if (parts.includes('pagina') || parts.includes('plaatsen')) {
  const networks = [
    drawnReal(),
    ...sizes.map((size) => {
      console.log(`plaatsen van ${size}`);
      return drawGenerated(size);
    }),
  ];
  if (parts.includes('pagina')) figures.push(...(await measurePages(networks, runs)));
  if (parts.includes('plaatsen')) {
    drawings.push(...engineFigures([...networks, ...sizes.flatMap(otherSeeds)]));
  }
}
if (parts.includes('kaart')) figures.push(...(await measureMap()));
if (parts.includes('geheugen')) figures.push(...(await measureMemory()));
if (parts.includes('eigen')) figures.push(...(await measureOwnData(runs)));
if (parts.includes('bestanden')) figures.push(...sizeFigures());
if (parts.includes('data')) figures.push(...measureData(runs));

const [processor] = cpus();
const machine = `${cpus().length} × ${processor?.model.trim() ?? 'onbekend'}, Node ${process.version}`;
const run: Run = { machine, runs, figures, drawings };
console.log(runTables(run));
writeFileSync('bench.json', runJson(run));
if (readme) {
  writeFileSync(SHOWN, runJson(run));
  writeFileSync(README, withTables(readFileSync(README, 'utf8'), run));
}
