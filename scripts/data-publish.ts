/** `npm run data:publish -- ID`: checks, publishes and fixes a version. Exit code 1 when refused. */
import { publishVersion } from './lib/publishVersion.ts';
import { answer, readArguments } from './lib/refusal.ts';

answer(() => {
  const { id } = readArguments({}, 'npm run data:publish -- 2027-02');
  const { info, changed } = publishVersion('data', id);
  if (!changed) {
    return `Versie ${id} was al gepubliceerd. Er is niets veranderd.\nEen verbetering komt in een nieuwe versie: npm run data:new-version`;
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
