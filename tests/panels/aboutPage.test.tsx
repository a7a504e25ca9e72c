import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/data/config.ts';
import { nl } from '../../src/i18n/nl.ts';
import { nlAbout } from '../../src/i18n/nlAbout.ts';
import { nlOpenData } from '../../src/i18n/nlOpenData.ts';
import { OpenPage } from '../../src/shell/OpenPage.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { countKinds, total } from '../support/facts.ts';
import { networkFile } from '../support/network.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const real = realFile();
const onShowBegin = vi.fn();
const HERE = 'localhost:3000';

beforeEach(() => {
  pretendBrowser();
  onShowBegin.mockClear();
});

async function open({
  config = {},
  files = [real],
  version = undefined as string | undefined,
} = {}) {
  const opened = await renderApp(<OpenPage onShowBegin={onShowBegin} />, {
    files,
    choices: { page: 'over', version },
    config: config as Config,
  });
  await screen.findByText(nlAbout.what);
  return opened;
}
const dialog = () => screen.getByRole('dialog', { name: nl.pageNames.full.over });

describe('the page "Over"', () => {
  it('says what the version holds, how much of it, and until when', async () => {
    await open();
    expect(dialog().textContent).toContain(nlAbout.until(nl.format.dateInText(real.version.date)));
    expect(dialog().textContent).toContain(
      nl.begin.holds(total(countKinds(real)), real.relations.length, real.sources.length),
    );
  });

  it('names the publisher of the site, with the way there', async () => {
    await open({
      config: { publisher: { name: 'Voorbeeldregio', url: 'https://regio.example/' } },
    });
    const link = within(dialog()).getByRole('link', { name: /^Voorbeeldregio/ });
    expect(link.getAttribute('href')).toBe('https://regio.example/');
    expect(screen.queryByText(nlAbout.noPublisher(HERE))).toBeNull();
  });

  it('names a publisher without an address', async () => {
    await open({ config: { publisher: { name: 'Voorbeeldregio' } } });
    expect(screen.getByText(`${nlAbout.publisher} Voorbeeldregio.`)).toBeDefined();
    expect(screen.queryByRole('link', { name: /^Voorbeeldregio/ })).toBeNull();
  });

  it('says that the publisher is not known when the site does not tell it, and where to look', async () => {
    await open();
    expect(screen.getByText(nlAbout.noPublisher(HERE))).toBeDefined();
    expect(screen.getByText(nlAbout.noMail(HERE))).toBeDefined();
    expect(dialog().querySelector('a[href^="mailto:"]')).toBeNull();
  });

  it('says where a mistake can be reported', async () => {
    await open({ config: { contact: 'kaart@regio.example' } });
    const link = within(dialog()).getByRole('link', { name: 'kaart@regio.example' });
    expect(link.getAttribute('href')).toBe('mailto:kaart@regio.example');
    expect(screen.queryByText(nlAbout.noMail(HERE))).toBeNull();
  });

  it('lists the versions, the newest first, and marks the latest and the one that is shown', async () => {
    const older = { id: '2018-11', date: '2018-11-30', title: 'November 2018', summary: 'Toen.' };
    const latest = { id: '2026-11', date: '2026-11-22', title: 'November 2026', summary: 'Nu.' };
    await open({
      files: [networkFile({ version: older }), networkFile({ version: latest })],
      version: '2018-11',
    });
    const heading = screen.getByRole('heading', { name: nlAbout.versions });
    const list = heading.nextElementSibling;
    if (!(list instanceof HTMLElement)) throw new Error('no list');
    const { marks, version } = nlAbout;
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      `${version('November 2026', '22 november 2026')} ${marks.latest} Nu.`,
      `${version('November 2018', '30 november 2018')} ${marks.shown} Toen.`,
    ]);
  });

  it('lists all sources by title, each with its link', async () => {
    await open();
    const count = nl.detail.sources(real.sources.length);
    const list = screen.getByText(nlAbout.sources(count)).closest('details');
    if (!list) throw new Error('no list');
    const links = within(list).getAllByRole('link', { hidden: true });
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      real.sources.map(({ url }) => url).sort(),
    );
    const titles = links.map((link) => link.firstChild?.textContent ?? '');
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'nl')));
  });

  it('leads to the licences of software by others, beside the page', async () => {
    await open();
    const link = within(dialog()).getByRole('link', { name: new RegExp(`^${nlAbout.thirdParty}`) });
    expect(link.getAttribute('href')).toBe('./licenties.txt');
  });

  it('lets one choose light or dark', async () => {
    const { user, store } = await open();
    const theme = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
    expect(theme(nlAbout.themes.system).checked).toBe(true);
    await user.click(theme(nlAbout.themes.dark));
    expect(store.state.getState().appearance).toBe('dark');
    expect(theme(nlAbout.themes.dark).checked).toBe(true);
  });

  it('leads back to Begin', async () => {
    const { user, choices } = await open();
    await user.click(screen.getByRole('button', { name: nlAbout.begin }));
    expect(onShowBegin).toHaveBeenCalledTimes(1);
    expect(choices().page).toBeUndefined();
  });

  it('leads to the open data, in the same dialog', async () => {
    const { user, choices } = await open();
    const before = dialog();
    await user.click(screen.getByRole('link', { name: nlAbout.toOpenData }));
    expect(choices().page).toBe('open-data');
    await screen.findByText(nlOpenData.what);
    expect(screen.getByRole('dialog', { name: nl.pageNames.full['open-data'] })).toBe(before);
    expect(onShowBegin).not.toHaveBeenCalled();
  });
});
