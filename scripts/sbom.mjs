/**
 * `npm run sbom`: writes sbom.cdx.json, the list of parts of what visitors get, in CycloneDX. `-- FILE` names another file.
 * Needs package-lock.json only. The same packages give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './setup/childProcess.mjs';
import { readLock } from './setup/install.mjs';
import { runNpm } from './setup/npm.mjs';
import { NPM_SBOM, productionBom } from './setup/sbom.mjs';

const file = process.argv[2] ?? 'sbom.cdx.json';
const locked = readLock(new URL('package-lock.json', ROOT));
const { code, output } = await runNpm(NPM_SBOM, { capture: true });
if (code !== 0 || locked === undefined) {
  console.error(`De lijst van onderdelen is niet gemaakt.\n${output}`);
  process.exitCode = 1;
} else {
  const bom = productionBom(JSON.parse(output), locked);
  writeFileSync(resolve(file), `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`${file}: ${bom.components.length} pakketten (CycloneDX ${bom.specVersion}).`);
}
