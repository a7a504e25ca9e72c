/**
 * `npm run bench [-- PART …] [-- --sizes 150,500] [-- --runs 3]`: measures what the speed claims say, in one run, prints a
 * table and writes bench.json. Parts: data, bestanden, plaatsen, pagina, geheugen; without any, all. The site must be built. A busy
 * machine makes all figures larger, the ratios to the bare page less so.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Figure, figureTable, isReached, ratioOf } from './bench/figures.ts';
import { measureData } from './bench/measures/data.ts';
import { engineFigures } from './bench/measures/engine.ts';
import { measureMemory } from './bench/measures/memory.ts';
import { measurePages } from './bench/measures/page.ts';
import { sizeFigures } from './bench/measures/sizes.ts';
import { drawGenerated, drawnReal } from './bench/networks.ts';
import { readOptions } from './bench/options.ts';

const { sizes, runs, parts } = readOptions(process.argv.slice(2));
const figures: Figure[] = [];
if (parts.includes('pagina') || parts.includes('plaatsen')) {
  const networks = [drawnReal(), ...sizes.map(drawGenerated)];
  if (parts.includes('pagina')) figures.push(...(await measurePages(networks, runs)));
  if (parts.includes('plaatsen')) figures.push(...engineFigures(networks));
}
if (parts.includes('geheugen')) figures.push(...(await measureMemory()));
if (parts.includes('bestanden')) figures.push(...sizeFigures());
if (parts.includes('data')) figures.push(...measureData(runs));

const [processor] = cpus();
const machine = `${cpus().length} × ${processor?.model.trim() ?? 'onbekend'}, Node ${process.version}`;
console.log(`${machine}; ${runs} keer\n\n${figureTable(figures)}`);
const results = figures.map((figure) => ({
  ...figure,
  ratio: ratioOf(figure),
  reached: isReached(figure),
}));
writeFileSync('bench.json', `${JSON.stringify({ machine, runs, figures: results }, null, 2)}\n`);
