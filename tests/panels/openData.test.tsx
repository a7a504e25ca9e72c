import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isoDay } from '../../src/domain/isoDay.ts';
import type { FileEntry, IndexFile } from '../../src/domain/schema.ts';
import { nl } from '../../src/i18n/nl.ts';
import { nlOpenData } from '../../src/i18n/nlOpenData.ts';
import { OpenPage } from '../../src/shell/OpenPage.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { indexOf, sourceOf } from '../support/dataSource.ts';
import { networkFile } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const entry = (path: string, bytes = 12_345): FileEntry => ({
  path,
  bytes,
  sha256: path.length.toString(16).padStart(64, '0'),
});
const older = networkFile({
  version: { id: '2018-11', date: '2018-11-30', title: 'November 2018', summary: 'Het begin.' },
});
const latest = networkFile({ version: { id: '2026-11', title: 'November 2026' } });
const concept = networkFile({
  version: { id: '2027-02', title: 'Februari 2027', state: 'concept' },
});

const FILES: Record<string, readonly FileEntry[]> = {
  '2018-11': [entry('2018-11/netwerk.json')],
  '2026-11': [
    entry('2026-11/netwerk.json', 1_234_567),
    entry('2026-11/organisaties.csv', 12),
    entry('2026-11/pilots.csv'),
    entry('2026-11/netwerkkaart-2026-11.xlsx'),
    entry('2026-11/netwerkkaart-2026-11.graphml'),
    entry('2026-11/netwerkkaart-2026-11.gexf'),
    entry('2026-11/verschil-met-2018-11.json'),
    entry('2026-11/datapackage.json'),
    entry('2026-11/iets-van-later.parquet'),
  ],
};
const WHOLE = [
  'datapackage.json',
  'catalogus-dcat.jsonld',
  'catalogus-schema-org.jsonld',
  'schema/netwerk.schema.json',
  'schema/index.schema.json',
  'schema/verschil.schema.json',
];

async function open() {
  const versions = [older, latest, concept];
  const plain = indexOf(versions, '2026-11');
  const index: IndexFile = {
    ...plain,
    versions: plain.versions.map((version) => ({
      ...version,
      files: [...(FILES[version.id] ?? [])],
    })),
    files: WHOLE.map((path) => entry(path)),
    geo: [entry('geo/gemeenten.topo.json'), entry('geo/indelingen.json')],
  };
  const source = {
    ...sourceOf(versions, '2026-11'),
    loadIndex: async () => ({ ok: true, value: index }) as const,
  };
  const opened = await renderApp(<OpenPage onShowBegin={() => {}} />, {
    source,
    choices: { page: 'open-data' },
  });
  await screen.findByText(nlOpenData.what);
  return opened;
}

const page = () => within(screen.getByRole('dialog', { name: nl.pageNames.full['open-data'] }));
const links = () => page().getAllByRole('link', { hidden: true });
const files = () => links().filter((link) => link.getAttribute('href')?.startsWith('./data/'));
const linkTo = (path: string) => {
  const found = files().find((link) => link.getAttribute('href') === `./data/${path}`);
  if (!found) throw new Error(`no link to ${path}`);
  return found;
};
/** What stands with a file: its name, size and use. */
const wordsOf = (path: string) => linkTo(path).closest('.downloads > li')?.textContent ?? '';

beforeEach(() => pretendBrowser());

describe('the page "Open data"', () => {
  it('leads to every file in the index, and to the index itself, each once', async () => {
    await open();
    const paths = [...Object.values(FILES).flat(), ...WHOLE.map((path) => entry(path))].map(
      ({ path }) => path,
    );
    expect(
      files()
        .map((link) => link.getAttribute('href'))
        .sort(),
    ).toEqual(
      ['index.json', 'geo/gemeenten.topo.json', 'geo/indelingen.json', ...paths]
        .map((path) => `./data/${path}`)
        .sort(),
    );
  });

  it.each([
    ['2026-11/netwerkkaart-2026-11.xlsx', 'workbook'],
    ['2026-11/organisaties.csv', 'table'],
    ['2026-11/netwerkkaart-2026-11.graphml', 'graphml'],
    ['2026-11/netwerkkaart-2026-11.gexf', 'gexf'],
    ['2026-11/netwerk.json', 'network'],
    ['2026-11/verschil-met-2018-11.json', 'difference'],
    ['2026-11/datapackage.json', 'package'],
    ['index.json', 'index'],
    ['datapackage.json', 'package'],
    ['catalogus-dcat.jsonld', 'dcat'],
    ['catalogus-schema-org.jsonld', 'schemaOrg'],
    ['schema/netwerk.schema.json', 'networkSchema'],
    ['schema/index.schema.json', 'indexSchema'],
    ['schema/verschil.schema.json', 'differenceSchema'],
    ['geo/gemeenten.topo.json', 'map'],
  ] as const)('says what %s is and who needs it', async (path, kind) => {
    await open();
    const { name, use } = nlOpenData.files[kind];
    expect(wordsOf(path)).toContain(name);
    expect(wordsOf(path)).toContain(use);
  });

  it('lists a file that it does not know by its name', async () => {
    await open();
    expect(linkTo('2026-11/iets-van-later.parquet').textContent).toBe('iets-van-later.parquet');
    expect(wordsOf('2026-11/iets-van-later.parquet')).toContain(nlOpenData.files.other.name);
  });

  it('tells sizes in kB, never none', async () => {
    await open();
    expect(wordsOf('2026-11/netwerk.json')).toContain(nlOpenData.size('1.235'));
    expect(wordsOf('2026-11/organisaties.csv')).toContain(nlOpenData.size('1'));
  });

  it('gives every download a name that tells the version', async () => {
    await open();
    expect(linkTo('2026-11/netwerk.json').getAttribute('download')).toBe('2026-11-netwerk.json');
    expect(linkTo('2026-11/netwerkkaart-2026-11.xlsx').getAttribute('download')).toBe(
      'netwerkkaart-2026-11.xlsx',
    );
    expect(linkTo('schema/index.schema.json').getAttribute('download')).toBe('index.schema.json');
  });

  it('has the newest version first, and only the latest that is published open', async () => {
    await open();
    const versions = [...document.querySelectorAll('details')].map((version) => [
      version.querySelector('summary')?.textContent,
      version.open,
    ]);
    expect(versions).toEqual([
      [nlOpenData.concept('Februari 2027'), false],
      [nlOpenData.latest('November 2026'), true],
      ['November 2018', false],
    ]);
    expect(
      page().getByText('Het begin. De gegevens lopen tot en met 30 november 2018.'),
    ).toBeDefined();
    expect(page().getByText(nlOpenData.noFiles)).toBeDefined();
  });

  it('shows the hash of every file when asked', async () => {
    const { user } = await open();
    const shown = () => [...document.querySelectorAll('code')].map((code) => code.textContent);
    expect(shown()).toEqual([]);
    await user.click(page().getByRole('checkbox', { name: nlOpenData.showHashes }));
    // Of all but the index, which cannot hold its own.
    expect(shown()).toHaveLength(files().length - 1);
    expect(wordsOf('2026-11/pilots.csv')).toContain(entry('2026-11/pilots.csv').sha256);
  });

  it('names the licences', async () => {
    await open();
    const addresses = links().map((link) => link.getAttribute('href') ?? '');
    expect(addresses.some((address) => address.includes('publicdomain/zero/1.0'))).toBe(true);
    expect(addresses.some((address) => address.includes('licenses/by/4.0'))).toBe(true);
  });

  it('tells how to cite the shown version, and copies that', async () => {
    const { user } = await open();
    const source = nl.citation.line(
      'november 2026',
      '22 november 2026',
      'http://localhost:3000/?versie=2026-11',
    );
    const citation = nl.share.seenOn(source, nl.format.dateInText(isoDay(new Date())));
    expect(page().getByText(citation)).toBeDefined();
    await user.click(page().getByRole('button', { name: nl.citation.copy }));
    expect(await navigator.clipboard.readText()).toBe(citation);
    expect(page().getByText(nl.citation.copied)).toBeDefined();
  });

  it('shows the citation to copy by hand where copying is refused', async () => {
    const { user } = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(page().getByRole('button', { name: nl.citation.copy }));
    const field = await page().findByLabelText<HTMLInputElement>(nl.citation.copyFailed);
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value);
    expect(field.value).toContain('?versie=2026-11');
  });

  describe('in a frame', () => {
    const address = 'http://localhost:3000/?pagina=open-data';
    const copyButton = () => page().getByRole('button', { name: nlOpenData.copyAddress });

    it('says what to do when nothing happens, and gives its own address', async () => {
      vi.stubGlobal('top', {});
      const { user } = await open();
      expect(page().getByText(nlOpenData.inFrame)).toBeDefined();
      expect(files().every((link) => link.hasAttribute('download'))).toBe(true);
      await user.click(copyButton());
      expect(await navigator.clipboard.readText()).toBe(address);
    });

    it('that is sealed off, asks for no download, and leaves the map in its place', async () => {
      vi.stubGlobal('origin', 'null');
      await open();
      expect(copyButton()).toBeDefined();
      expect(files().some((link) => link.hasAttribute('download'))).toBe(false);
      expect(files().every((link) => link.getAttribute('target') === '_blank')).toBe(true);
    });
  });

  it('closes, and the address no longer asks for it', async () => {
    const { user, choices } = await open();
    expect(page().queryByText(nlOpenData.inFrame)).toBeNull();
    await user.click(page().getByRole('button', { name: nl.close }));
    expect(choices().page).toBeUndefined();
  });
});
