/** `npm run data:new-version -- ID [--date YYYY-MM-DD] [--from ID]`: starts a concept. Exit code 1 when refused. */

import { answer, readArguments } from './lib/command/refusal.ts';
import { newVersion } from './lib/versions/newVersion.ts';

const OPTIONS = { date: { type: 'string' }, from: { type: 'string' } } as const;
const NEEDS = 'Noem de versie die moet beginnen.';
const USAGE = `Schrijf: npm run data:new-version -- 2027-02
Erachter kan, met een spatie ertussen:
  --date 2027-02-15   de dag tot en met wanneer de feiten gaan; anders de laatste dag van de maand,
                      of van een verbetering de dag van de versie die u verbetert
  --from 2026-11      de versie om mee te beginnen; anders de laatste die gepubliceerd is,
                      of van een verbetering de versie die u verbetert`;

answer(() => {
  const { values, positionals } = readArguments(OPTIONS, [1, 1], NEEDS, USAGE);
  const [id = ''] = positionals;
  const { info, base, later } = newVersion('data', { id, ...values });
  const lines = [
    `Het concept ${id} is klaargezet, als kopie van ${base.id}.`,
    `  data/versions/${id}: hierin verandert u de gegevens`,
    `  data/versions.json: "${info.title}", met feiten tot en met ${info.date}`,
    '',
    'Wat nu?',
    `  1. Verander de bestanden in data/versions/${id}. In data/README.md staat hoe.`,
    `  2. Schrijf in data/versions.json bij ${id} de samenvatting (summary).`,
    '  3. Kijk of alles klopt: npm run data:check',
    `  4. Publiceer: npm run data:publish -- ${id}`,
  ];
  if (later.length > 0) {
    const ids = new Intl.ListFormat('nl').format(later.map((version) => version.id));
    const change = later.length === 1 ? 'verandert' : 'veranderen';
    lines.push('', `Let op: ${ids} ${change} niet mee. Verbeter het daar ook, als dat nodig is.`);
  }
  return lines.join('\n');
});
