/**
 * `node scripts/check-layers.mjs [FOLDER]`: checks the layers of scripts/lint/layers.mjs, and cycles, with biome.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layerRules } from './lint/layers.mjs';
import { ROOT, runNode } from './setup/childProcess.mjs';

const [folder = fileURLToPath(ROOT)] = process.argv.slice(2);
// biome finds cycles only when its configuration lies inside the folder it runs in.
const cache = join(folder, 'node_modules', '.cache', 'netwerkkaart');
mkdirSync(cache, { recursive: true });
const config = join(cache, 'layers.json');
writeFileSync(config, JSON.stringify(layerRules()));

const biome = fileURLToPath(new URL('node_modules/@biomejs/biome/bin/biome', ROOT));
const options = [`--config-path=${config}`, '--max-diagnostics=none', '--diagnostic-level=error'];
const { code } = await runNode([biome, 'lint', ...options, '.'], { cwd: folder });
process.exitCode = code;
