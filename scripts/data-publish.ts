/** `npm run data:publish -- ID`: checks, publishes and fixes a version. Exit code 1 when refused. */

import { answer, readArguments } from './lib/command/refusal.ts';
import { nextCorrection } from './lib/folder/versionId.ts';
import { readVersionList } from './lib/folder/versionList.ts';
import { publishVersion } from './lib/versions/publishVersion.ts';

const NEEDS = 'Noem de versie die gepubliceerd moet worden.';
const USAGE = 'Schrijf: npm run data:publish -- 2027-02';

answer(() => {
  const [id = ''] = readArguments({}, [1, 1], NEEDS, USAGE).positionals;
  const { info, changed } = publishVersion('data', id);
  if (!changed) {
    const ids = readVersionList('data').versions.map((version) => version.id);
    return `Versie ${id} was al gepubliceerd. Er is niets veranderd.\nEen verbetering komt in een nieuwe versie: npm run data:new-version -- ${nextCorrection(id, ids)}`;
  }
  return [
    `Versie ${id} ("${info.title}") is gepubliceerd.`,
    `De bestanden in data/versions/${id} liggen nu vast en veranderen niet meer.`,
    '',
    'Wat nu?',
    '  1. Bekijk de kaart: npm start',
    '  2. Controleer alles: npm test',
    '  3. Bewaar de veranderingen in git en zet de kaart op de website.',
  ].join('\n');
});
