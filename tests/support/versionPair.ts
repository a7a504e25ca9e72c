/** Two versions by name, with one of everything that a reader is told about a change. */
import { networkFile, organisation, pilot, programme, relation, source } from './network.ts';

const sources = [source('bron-a'), source('bron-b')];
const cited = (...ids: string[]) => ({ sources: ids.map((id) => ({ source: id })) });

export const before = networkFile({
  version: { id: '2017-11', date: '2017-11-30', title: 'November 2017' },
  organisations: [
    organisation('org-a', { name: 'Aanloophuis', description: 'Een huis in Arnhem.' }),
    organisation('org-b', { name: 'Bureau', ...cited('bron-a') }),
    organisation('org-c', { name: 'Centrum' }),
    organisation('org-oud', { name: 'Oude naam' }),
    organisation('org-weg', { name: 'Steunpunt', leefdomeinen: ['wonen'] }),
    organisation('org-gelijk', { name: 'Gelijk gebleven' }),
  ],
  programmes: [
    programme('prog-a', { name: 'Aanpak', period: { start: '2017' } }),
    programme('prog-gelijk', { name: 'Voortzetting' }),
  ],
  relations: [relation('org-a', 'org-weg'), relation('org-gelijk', 'prog-a')],
  sources,
});

export const after = networkFile({
  version: { id: '2018-11', date: '2018-11-30', title: 'November 2018' },
  organisations: [
    organisation('org-a', {
      name: 'Aanloophuis',
      description: 'Een huis in Nijmegen.',
      leefdomeinen: ['wonen', 'zorg'],
    }),
    organisation('org-b', { name: 'Bureau', ...cited('bron-b') }),
    organisation('org-c', { name: 'Centrum' }),
    organisation('org-nieuw', { name: 'Nieuwe naam' }),
    organisation('org-gelijk', { name: 'Gelijk gebleven' }),
  ],
  programmes: [
    programme('prog-a', { name: 'Aanpak', period: { start: '2017', end: '2019' } }),
    programme('prog-gelijk', { name: 'Voortzetting' }),
  ],
  pilots: [pilot('pilot-a', { name: 'Kansrijk', leefdomeinen: ['wonen'] })],
  relations: [
    relation('org-c', 'pilot-a'),
    relation('org-gelijk', 'prog-a', 'partner-van', { sources: [{ source: 'bron-b' }] }),
  ],
  formerIds: [
    { id: 'org-oud', replacedBy: 'org-nieuw', note: 'Heet sinds 2018 anders.' },
    { id: 'org-weg', replacedBy: 'org-a', note: 'Ging op in het Aanloophuis.' },
  ],
  sources,
});
