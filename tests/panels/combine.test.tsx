import { configure, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readExplanation } from '../../src/data/tables/explain.ts';
import { readWorkbook } from '../../src/data/workbook/readWorkbook.ts';
import { nl } from '../../src/i18n/nl.ts';
import { nlCombine as texts } from '../../src/i18n/nlCombine.ts';
import { nlOwnData } from '../../src/i18n/nlOwnData.ts';
import { nlOwnFile } from '../../src/i18n/nlOwnFile.ts';
import { download } from '../../src/parts/saving/download.ts';
import { smallNetworkFile } from '../fixtures/smallVersion.ts';
import { pretendBrowser } from '../support/browser.ts';
import { renderStaged } from '../support/renderStaged.tsx';

vi.mock('../../src/parts/saving/download.ts', () => ({ download: vi.fn() }));
configure({ asyncUtilTimeout: 20_000 });
beforeEach(() => {
  pretendBrowser();
  vi.mocked(download).mockClear();
});

const csv = (name: string, ...lines: readonly string[]) =>
  new File([lines.join('\n')], name, { type: 'text/csv' });
/** Something new, something more, something else, and something that may be there already. */
const FILES = [
  csv(
    'Organisaties.csv',
    'id;Naam;Soort;Website;Bronnen',
    'org-team;Team <b>Nieuw</b>;onderwijs;;bron-manifest',
    'org-school;Een andere naam;;https://school.nl;bron-manifest',
    'org-kennis-2;kennisinstituut;kennisinstituut;;bron-manifest',
    'org-kennis;Kennisinstituut;;;',
  ),
  csv(
    'Relaties.csv',
    'id;Van;Soort;Naar;Bronnen',
    ';org-team;ondersteunt;prog-aanpak;bron-manifest',
    ';org-school;ondersteunt;prog-aanpak;bron-manifest',
  ),
];
const RELATION = 'Team <b>Nieuw</b> ondersteunt Landelijke aanpak';

async function visit(files: readonly File[] = FILES, contact?: string) {
  const choices = { view: 'lijst', page: 'combineren' } as const;
  const config = contact === undefined ? {} : { contact };
  const { store, user } = await renderStaged([smallNetworkFile()], choices, config);
  const field = await screen.findByLabelText(texts.choose, { selector: 'input' });
  await user.upload(field, [...files]);
  return { store, user };
}

const compared = () =>
  screen.findByRole('heading', {
    name: texts.result('Organisaties.csv en nog 1', 'november 2018'),
  });
const section = (title: string) => {
  const heading = screen.getByRole('heading', { name: new RegExp(`^${title}`) });
  return within(heading.closest('section') ?? document.body);
};
const box = (title: string, name: string) =>
  section(title).getByRole<HTMLInputElement>('checkbox', { name });

describe('own data beside the map', () => {
  it('is told as what it adds, fills in and says otherwise, and what may be there already', async () => {
    await visit();
    const heading = await compared();
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(
      screen.getByText(
        'U voegt 1 organisatie en 2 relaties toe, vult 1 gegeven aan en spreekt 1 gegeven tegen.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(texts.same(1))).toBeTruthy();
    expect(box(texts.added, 'Team <b>Nieuw</b>').checked).toBe(true);
    expect(section(texts.filled).getByText('https://school.nl')).toBeTruthy();
    expect(box(texts.filled, 'Regionale school').checked).toBe(true);
    const otherwise = section(texts.contradicted);
    expect(box(texts.contradicted, 'Regionale school').checked).toBe(false);
    const sides = otherwise.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(sides).toEqual([
      'Op de kaart Regionale school (volgens Manifest)',
      'In uw bestand Een andere naam (volgens Manifest)',
    ]);
    expect(
      section(texts.likes).getByRole<HTMLInputElement>('radio', { name: texts.unsure }).checked,
    ).toBe(true);
  });

  it('follows what a person says of what may be the same', async () => {
    const { user } = await visit();
    await compared();
    const likes = section(texts.likes);
    await user.click(likes.getByRole('radio', { name: texts.isOther }));
    expect(box(texts.added, 'kennisinstituut').checked).toBe(true);
    await user.click(likes.getByRole('radio', { name: texts.sameAs('Kennisinstituut') }));
    expect(section(texts.added).queryByRole('checkbox', { name: 'kennisinstituut' })).toBeNull();
  });

  it('is proposed as far as it is ticked, and never what refers to what is left out', async () => {
    const { user } = await visit(FILES, 'redactie@voorbeeld.nl');
    await compared();
    expect(screen.getByText(texts.proposeText(3, 1))).toBeTruthy();
    expect(screen.getByText(texts.send('redactie@voorbeeld.nl'))).toBeTruthy();
    await user.click(box(texts.contradicted, 'Regionale school'));
    await user.click(box(texts.added, 'Team <b>Nieuw</b>'));
    expect(box(texts.added, RELATION).checked).toBe(true);
    expect(screen.getByText(`${texts.proposeText(1, 1)} ${texts.alsoLeftOut(1)}`)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: texts.download }));
    await waitFor(() => expect(download).toHaveBeenCalledTimes(1));
    const [blob, name] = vi.mocked(download).mock.calls[0] ?? [];
    expect(name).toMatch(/^voorstel-netwerkkaart-2018-11-\d{4}-\d\d-\d\d\.xlsx$/);
    const read = readWorkbook(new Uint8Array((await blob?.arrayBuffer()) ?? []));
    if (!read.ok) throw new Error(read.message);
    expect(readExplanation(read.tables)).toMatchObject({ version: '2018-11', isProposal: true });
    const ids = read.tables
      .filter(({ name: sheet }) => sheet !== 'Uitleg')
      .map(({ name: sheet, rows }) => [sheet, ...rows.slice(1).map(({ cells }) => cells[0])]);
    expect(ids).toEqual([
      ['Organisaties', 'org-school'],
      ['Relaties', 'rel-org-school--ondersteunt--prog-aanpak'],
    ]);
  });

  it('has nothing to propose when nothing is ticked', async () => {
    const { user } = await visit();
    await compared();
    await user.click(box(texts.filled, 'Regionale school'));
    await user.click(box(texts.added, 'Team <b>Nieuw</b>'));
    await user.click(box(texts.added, 'Regionale school ondersteunt Landelijke aanpak'));
    expect(screen.getByText(new RegExp(texts.nothing))).toBeTruthy();
    expect(screen.queryByRole('button', { name: texts.download })).toBeNull();
  });

  it('is shown together with the map, and what was decided is still there on the way back', async () => {
    const { user, store } = await visit();
    await compared();
    await user.click(box(texts.contradicted, 'Regionale school'));
    await user.click(screen.getByRole('button', { name: texts.together }));
    const bar = await screen.findByRole('region', { name: nlOwnFile.label });
    expect(document.activeElement).toBe(bar);
    expect(bar.textContent).toContain(texts.shown('Organisaties.csv en nog 1', 'november 2018'));
    expect(await screen.findByText(/1 onderdeel nieuw, 1 gewijzigd, niets weg/)).toBeTruthy();
    expect(store.state.getState().choices.since).toBeUndefined();
    await user.click(within(bar).getByRole('button', { name: texts.backToComparison }));
    await compared();
    expect(box(texts.contradicted, 'Regionale school').checked).toBe(true);
    await user.click(screen.getByRole('button', { name: texts.lookAt('Team <b>Nieuw</b>') }));
    expect(await screen.findByRole('complementary', { name: nl.detail.label })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    [
      'what it refers to is nowhere',
      csv('Relaties.csv', 'id;Van;Soort;Naar', ';org-x;ondersteunt;prog-aanpak'),
    ],
  ])('is told with place and advice when %s', async (_, file) => {
    await visit([file]);
    expect(await screen.findByText(/rij 2.*kolom B \(Van\)/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: texts.download })).toBeNull();
  });

  it('cannot be another network', async () => {
    await visit([csv('links.csv', 'bron;doel', 'a;b')]);
    expect(await screen.findByText(nlOwnData.kinds['no-version'])).toBeTruthy();
  });
});

describe('a file that was made of an earlier version', () => {
  it('is told as what was changed in it alone', async () => {
    const earlier = smallNetworkFile();
    const now = {
      ...earlier,
      version: { ...earlier.version, id: '2018-12', title: 'December 2018' },
      themes: earlier.themes.map((theme) => ({ ...theme, name: 'Nieuwe naam' })),
    };
    const own = {
      ...earlier,
      events: earlier.events.map((event) => ({ ...event, place: 'Tiel' })),
    };
    const choices = { view: 'lijst', page: 'combineren' } as const;
    await renderStaged([earlier, now], choices);
    const field = await screen.findByLabelText(texts.choose, { selector: 'input' });
    await userEvent.upload(field, new File([JSON.stringify(own)], 'oud.json'));
    expect(await screen.findByText('U vult 1 gegeven aan.')).toBeTruthy();
    expect(screen.getByText(texts.madeOf('november 2018'))).toBeTruthy();
    expect(section(texts.filled).getByText('Tiel')).toBeTruthy();
  });
});

describe('an own file that is shown', () => {
  it('is compared from the bar above it, without choosing it again', async () => {
    const choices = { view: 'lijst', page: 'eigen-gegevens' } as const;
    const { user } = await renderStaged([smallNetworkFile()], choices);
    const field = await screen.findByLabelText(nlOwnData.choose, { selector: 'input' });
    // By themselves these rows are not whole.
    await user.upload(field, FILES);
    expect(await screen.findByText(texts.partial, { exact: false })).toBeTruthy();
    await user.upload(
      field,
      csv('Organisaties.csv', 'id;Naam;Soort;Bronnen', 'org-team;Team;onderwijs;bron-manifest'),
    );
    const bar = await screen.findByRole('region', { name: nlOwnFile.label });
    await user.click(within(bar).getByRole('button', { name: texts.compare }));
    expect(await screen.findByText('U voegt 1 organisatie toe.')).toBeTruthy();
    expect(box(texts.added, 'Team').checked).toBe(true);
  });
});
