/**
 * `node scripts/check-layers.mjs [FOLDER]`: checks the layers of scripts/lint/layers.mjs, and cycles, with biome.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layerRules } from './lint/layers.mjs';
import { ROOT, runNode } from './setup/childProcess.mjs';

const [folder = fileURLToPath(ROOT)] = process.argv.slice(2);
const cache = fileURLToPath(new URL('node_modules/.cache/netwerkkaart/', ROOT));
mkdirSync(cache, { recursive: true });
const config = join(cache, 'layers.json');
writeFileSync(config, JSON.stringify(layerRules()));
const biome = fileURLToPath(new URL('node_modules/@biomejs/biome/bin/biome', ROOT));
const options = [`--config-path=${config}`, '--max-diagnostics=none', '--diagnostic-level=error'];
const { code } = await runNode([biome, 'lint', ...options, folder]);
process.exitCode = code;
