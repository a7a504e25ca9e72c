import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/data/tables/csv.ts';
import type { Table } from '../../../src/data/tables/table.ts';
import { toTables } from '../../../src/data/tables/toTables.ts';
import { writeWorkbook } from '../../../src/data/workbook/writeWorkbook.ts';
import { buildNetwork } from '../../../src/domain/network.ts';
import { toGexf } from '../../../src/export/gexf.ts';
import { toGraphml } from '../../../src/export/graphml.ts';
import { colophon } from '../../fixtures/colophon.ts';
import { smallCollections, smallNetworkFile } from '../../fixtures/smallVersion.ts';
import { file, opened, read } from './given.ts';

const collections = smallCollections();
const tables = toTables(collections);
const tablesNamed = (...names: readonly string[]) =>
  tables.filter(({ name }) => names.includes(name));
const book = (some: readonly Table[]) =>
  file('regio.xlsx', writeWorkbook(some, { title: 'Proef', date: '2026-11-22' }));
const idsIn = (network: Parameters<typeof buildNetwork>[0]) =>
  [...buildNetwork(network).entities.keys()].sort();
const allIds = idsIn(smallNetworkFile());

describe('the data of this map, in every form that it is given out in', () => {
  const network = buildNetwork(smallNetworkFile());
  it.each([
    ['a workbook', [book(tables)]],
    ['a folder of CSV', tables.map((table) => file(`map/${table.name}.csv`, toCsv(table)))],
    ['JSON', [file('netwerk.json', JSON.stringify(smallNetworkFile()))]],
    ['GEXF', [file('netwerk.gexf', toGexf(network, colophon))]],
    ['GraphML', [file('netwerk.graphml', toGraphml(network, colophon))]],
    ['a workbook with the name of another form', [{ ...book(tables), name: 'foto.png' }]],
  ])('opens again: %s', (_, files) => {
    const found = opened(...files).network;
    expect(idsIn(found)).toEqual(allIds);
    expect(found.relations).toHaveLength(collections.relations.length);
  });

  it('keeps of every table what stands in it', () => {
    const { network: found } = opened(book(tables));
    const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();
    expect(ids(found.organisations)).toEqual(ids(collections.organisations));
    expect(found.vocabularies.leefdomeinen).toEqual(collections.vocabularies.leefdomeinen);
    expect(found.version.title).toBe('Eigen bestand regio.xlsx');
  });

  it('keeps the kinds of the map, in forms that have no kinds of their own', () => {
    const found = opened(file('n.gexf', toGexf(network, colophon))).network;
    expect(found.organisations).toHaveLength(collections.organisations.length);
    expect(found.pilots).toHaveLength(collections.pilots.length);
  });
});

describe('a part of a data set', () => {
  const part = tablesNamed('Organisaties', 'Pilots', 'Relaties');

  it('opens with the words of the published version, and says what it left out', () => {
    const { network, problems } = opened(book(part));
    expect(network.vocabularies.kinds).toEqual(collections.vocabularies.kinds);
    expect(network.organisations).toHaveLength(collections.organisations.length);
    expect(network.pilots).toHaveLength(collections.pilots.length);
    expect(problems.every(({ level }) => level === 'warning')).toBe(true);
    const ids = new Set(idsIn(network));
    expect(network.relations.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
    const cut = collections.relations.length - network.relations.length;
    expect(cut).toBeGreaterThan(0);
    const told = problems.filter(({ file: sheet }) => sheet === 'Relaties');
    expect(told.filter(({ code }) => code === 'left-out')).toHaveLength(cut);
    expect(told[0]?.record).toMatch(/^rij \d+/);
  });

  it('may leave out columns, sources and the ids of relations', () => {
    const { network, problems } = opened(
      file('Organisaties.csv', '\ufeffid;Naam;Soort\norg-a;Alfa;onderwijs\norg-b;Beta;onderwijs\n'),
      file('Relaties.csv', 'id;Van;Soort;Naar\n;org-a;ondersteunt;pilot-c\n'),
      file('Pilots.csv', 'id;Naam\npilot-c;Proef\n'),
    );
    expect(network.organisations.map(({ name }) => name)).toEqual(['Alfa', 'Beta']);
    expect(network.relations.map(({ id }) => id)).toEqual(['rel-org-a--ondersteunt--pilot-c']);
    const source = network.organisations[0]?.sources[0]?.source;
    expect(network.sources.find(({ id }) => id === source)?.title).toContain('Eigen bestand');
    expect(problems.filter(({ code }) => code === 'no-source')).toHaveLength(3);
  });
});

describe('what is wrong in a table', () => {
  it('is told with sheet, row, column and advice, and nothing opens', () => {
    const reading = read(
      file('Organisaties.csv', 'id,Naam,Soort\norg-a,Alfa,onderwijs\norg-b,Beta,maanmannetje\n'),
    );
    if (reading.outcome !== 'wrong') throw new Error(reading.outcome);
    const errors = reading.problems.filter(({ level }) => level === 'error');
    expect(errors).not.toHaveLength(0);
    for (const { file: sheet, record, field, message, advice } of errors) {
      expect(sheet).toBe('Organisaties');
      expect(record).toMatch(/^rij 3/);
      expect(field).toMatch(/^kolom C/);
      expect(message).not.toBe('');
      expect(advice).not.toBe('');
    }
  });

  it('takes a formula for text', () => {
    const { network } = opened(
      file(
        'Organisaties.csv',
        "id,Naam,Soort\norg-a,'=1+1,onderwijs\norg-b,=HYPERLINK(1),onderwijs\n",
      ),
    );
    expect(network.organisations.map(({ name }) => name)).toEqual(['=1+1', '=HYPERLINK(1)']);
  });

  it.each(['javascript:alert(1)', 'http://x y', 'data:text/html,x'])(
    'refuses the link %s',
    (url) => {
      const { organisations, ...others } = smallNetworkFile();
      const [first, ...rest] = organisations;
      const file_ = { ...others, organisations: [{ ...first, website: url }, ...rest] };
      expect(read(file('n.json', JSON.stringify(file_))).outcome).toBe('wrong');
    },
  );
});
