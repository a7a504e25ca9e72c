import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { nl } from '../../src/i18n/nl.ts';
import { nlAbout } from '../../src/i18n/nlAbout.ts';
import { pretendBrowser } from '../support/browser.ts';
import { failure, sourceOf } from '../support/dataSource.ts';
import { countAround, countKinds, inWords, total } from '../support/facts.ts';
import { networkFile, organisation } from '../support/network.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp, renderAtOnce } from '../support/renderApp.tsx';

/** A published version never changes, so what is told of it by name stays true. */
const real = realFile('2026-11');
const aroundWonen = countAround(real, 'wonen');
/** How the summary begins: of how much the network draws a part, and in the list. */
const partOf = (all: number) => new RegExp(`^\\d+ van ${nl.selection.whole(all)}, `);
const whole = partOf(total(countKinds(real)));
const allInWords = new RegExp(`^${inWords(real, countKinds(real))}, `);
const wonenInWords = new RegExp(`^${inWords(real, aroundWonen)}, `);
const summary = () => document.querySelector('.selection-summary')?.textContent;
const detail = () => screen.queryByRole('complementary', { name: nl.detail.label });
const overLink = () =>
  within(screen.getByRole('banner')).getByRole('link', { name: nl.pageNames.short.over });
const filters = () => screen.getByRole('region', { name: nl.filters.title });
const views = () => {
  const [first] = screen.getAllByRole('navigation', { name: nl.viewsLabel });
  if (!first) throw new Error('no views');
  return within(first);
};

beforeEach(() => pretendBrowser());

describe('a visit', () => {
  it('filters, sees what is left in every view, and clears', async () => {
    const { user } = await renderApp(<App />, { files: [real] });
    expect(screen.getByRole('application', { name: nl.network.label })).toBeDefined();
    expect(summary()).toMatch(whole);

    const [option] = within(filters()).getAllByLabelText(/^Wonen/);
    if (!option) throw new Error('no option');
    await user.click(option);
    expect(summary()).toMatch(partOf(total(aroundWonen)));

    await user.click(views().getByRole('link', { name: nl.views.lijst }));
    const table = await screen.findByRole('table');
    expect(summary()).toMatch(wonenInWords);
    // A heading for every kind that is left, a row for every entity, and the heading of the table.
    const kinds = Object.values(aroundWonen).filter((count) => count > 0).length;
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(
      kinds + total(aroundWonen) + 1,
    );

    const chips = within(screen.getByLabelText(nl.filters.active));
    await user.click(chips.getByRole('button', { name: 'Verwijder filter Leefdomein: Wonen' }));
    expect(summary()).toMatch(allInWords);
    expect(screen.queryByLabelText(nl.filters.active)).toBeNull();
  });

  it('searches, opens a detail, follows a relation, and closes it', async () => {
    const { user, choices } = await renderApp(<App />, { files: [real] });
    await user.type(screen.getByRole('searchbox'), 'nji');
    await user.click(screen.getByRole('button', { name: /^Nederlands Jeugdinstituut/ }));
    expect(
      await screen.findByRole('heading', { name: /^Nederlands Jeugdinstituut/ }),
    ).toBeDefined();
    expect(document.title).toBe('Netwerk van Nederlands Jeugdinstituut – Netwerkkaart 16-27');

    const panel = detail();
    if (!panel) throw new Error('no detail');
    const relations = within(panel).getByRole('heading', { name: /^\d+ relaties$/ }).parentElement;
    const [link] = within(relations ?? panel).getAllByRole('link');
    if (!link) throw new Error('no relation');
    await user.click(link);
    expect(choices().selection).not.toBe('org-nji');
    expect(
      await screen.findByRole('heading', { level: 2, name: link.textContent ?? '' }),
    ).toBeDefined();

    await user.click(within(panel).getByRole('button', { name: nl.close }));
    expect(detail()).toBeNull();
    expect(document.title).toBe('Netwerk: wie werkt waaraan – Netwerkkaart 16-27');
  });

  it('is told by the title of the page that "Open data" is open', async () => {
    const { store } = await renderApp(<App />, {
      files: [real],
      choices: { page: 'open-data', selection: 'org-nji' },
    });
    expect(document.title).toBe('Open data – Netwerkkaart 16-27');
    act(() => store.actions.openPage(undefined));
    expect(document.title).toBe('Netwerk van Nederlands Jeugdinstituut – Netwerkkaart 16-27');
  });

  it('takes the keyboard along into a detail, and gives it back', async () => {
    const { user } = await renderApp(<App />, {
      files: [real],
      choices: { view: 'lijst', query: 'movisie' },
    });
    const link = await screen.findByRole('link', { name: 'Movisie' });
    await user.click(link);
    await screen.findByRole('heading', { level: 2, name: /^Movisie/ });
    expect(document.activeElement).toBe(detail());
    await user.keyboard('{Escape}');
    expect(detail()).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  it('is told which filter to drop when nothing is left', async () => {
    const { user } = await renderApp(<App />, {
      files: [real],
      choices: { facets: { leefdomein: ['wonen'], soort: ['thema'] } },
    });
    expect(screen.getByRole('heading', { name: nl.selection.emptyTitle })).toBeDefined();
    await user.click(
      screen.getByRole('button', {
        name: nl.selection.emptyDrop('Leefdomein: Wonen', real.themes.length),
      }),
    );
    expect(summary()).toMatch(
      new RegExp(`^0 van ${inWords(real, { theme: real.themes.length })}, `),
    );
  });

  it('begins with questions, which go when one does something and come back under Over', async () => {
    const { user } = await renderApp(<App />, {
      files: [networkFile({ organisations: [organisation('org-a')] })],
    });
    const begin = () => screen.queryByRole('heading', { name: nl.begin.title });
    expect(begin()).not.toBeNull();
    await user.click(views().getByRole('link', { name: nl.views.lijst }));
    expect(begin()).toBeNull();
    await user.click(overLink());
    await user.click(await screen.findByRole('button', { name: nlAbout.begin }));
    expect(begin()).not.toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes the keyboard along as well when one opens again what the address opened', async () => {
    const { user } = await renderApp(<App />, {
      files: [real],
      choices: { view: 'lijst', query: 'movisie', selection: 'org-movisie' },
    });
    await screen.findByRole('heading', { level: 2, name: /^Movisie/ });
    expect(document.activeElement).toBe(document.body);
    await user.click(screen.getByRole('button', { name: nl.close }));
    await user.click(await screen.findByRole('link', { name: 'Movisie' }));
    expect(document.activeElement).toBe(detail());
  });

  it('goes back in time and returns', async () => {
    const { user, choices } = await renderApp(<App />, { files: [realFile('2018-11'), real] });
    await user.selectOptions(screen.getByRole('combobox', { name: nl.version.label }), '2018-11');
    expect(
      await screen.findByText(nl.version.older('november 2018', '30 november 2018')),
    ).toBeDefined();
    expect(choices().version).toBe('2018-11');
    await user.click(screen.getByRole('button', { name: nl.version.toLatest }));
    await waitFor(() => expect(summary()).toMatch(whole));
  });

  it('hides and shows the filters', async () => {
    const { user } = await renderApp(<App />, { files: [real] });
    await user.click(screen.getByRole('button', { name: nl.filters.hide }));
    expect(screen.queryByRole('region', { name: nl.filters.title })).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.filters.show }));
    expect(filters()).toBeDefined();
  });
});

describe('on a phone', () => {
  beforeEach(() => pretendBrowser(390, 800));

  it('opens the filters over the picture, counts them on the button, and Escape closes', async () => {
    const { user } = await renderApp(<App />, {
      files: [real],
      choices: { facets: { leefdomein: ['wonen', 'zorg'] } },
    });
    expect(screen.queryByRole('region', { name: nl.filters.title })).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.filters.showCount(2) }));
    expect(document.activeElement).toBe(filters());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: nl.filters.title })).toBeNull();
  });

  it('searches behind a button', async () => {
    const { user, choices } = await renderApp(<App />, { files: [real] });
    await user.click(screen.getByRole('button', { name: nl.search.open }));
    await user.type(screen.getByRole('searchbox'), 'wonen{Enter}');
    expect(choices().query).toBe('wonen');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('a link that asks for what does not exist', () => {
  it('shows the rest, and says what was skipped', async () => {
    await renderApp(<App />, {
      files: [real],
      choices: {
        version: '1999-01',
        facets: { leefdomein: ['wonen', 'onzin'] },
        selection: 'org-bestaat-niet',
      },
      ignored: [{ parameter: 'weergave', value: 'bol' }],
    });
    expect(
      screen.getByText(nl.notices.unknownVersion('1999-01', real.version.title)),
    ).toBeDefined();
    expect(screen.getByText(nl.notices.ignored('leefdomein', 'onzin'))).toBeDefined();
    expect(screen.getByText(nl.notices.ignored('weergave', 'bol'))).toBeDefined();
    expect(
      await screen.findByText(nl.detail.notInVersion('org-bestaat-niet', real.version.title)),
    ).toBeDefined();
    expect(summary()).toMatch(partOf(total(aroundWonen)));
  });

  it('opens with Begin all the same: a correction is nothing that the visitor did', async () => {
    const { store } = renderAtOnce(<App />, { files: [real], choices: { version: '1999-01' } });
    expect(await screen.findByRole('heading', { name: nl.begin.title })).toBeDefined();
    expect(store.state.getState().choices.version).toBeUndefined();
    store.actions.search('wonen');
    await waitFor(() => expect(screen.queryByRole('heading', { name: nl.begin.title })).toBeNull());
  });
});

describe('when something fails', () => {
  it('says why the data is not there, and starts when tried again', async () => {
    const good = sourceOf([real]);
    let down = true;
    const { user } = await renderApp(<App />, {
      source: {
        ...good,
        loadVersion: async (index, id) =>
          down
            ? failure({ kind: 'not-json', file: 'x.json', cutOff: true, line: 1, column: 9 })
            : good.loadVersion(index, id),
      },
    });
    expect(screen.getByRole('alert').textContent).toContain(nl.problems.cutOff('x.json'));
    expect(screen.getByRole('heading', { level: 1 })).toBeDefined();
    down = false;
    await user.click(screen.getByRole('button', { name: nl.retry }));
    expect(await screen.findByRole('application')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that it loads when that takes a while', async () => {
    const never = new Promise<never>(() => {});
    renderAtOnce(<App />, { source: { ...sourceOf([real]), loadVersion: () => never } });
    expect(await screen.findByText(nl.loading)).toBeDefined();
  });

  it('shows a version of which nothing has a place as text', async () => {
    const { user } = await renderApp(<App />, {
      files: [networkFile({ organisations: [organisation('org-a')] })],
    });
    expect(await screen.findByText(nl.network.empty)).toBeDefined();
    await user.click(views().getByRole('link', { name: nl.views.lijst }));
    expect(await screen.findByRole('link', { name: 'org-a' })).toBeDefined();
  });

  it('keeps the other views and the detail when one view breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    // A version whose drawing holds nonsense, as a hand-made file could.
    const broken = networkFile({
      organisations: [organisation('org-a')],
      layouts: { 'wie-werkt-waaraan': { groups: [], folded: [] } as never },
    });
    const { user } = await renderApp(<App />, { files: [broken], choices: { selection: 'org-a' } });
    expect(screen.getByRole('alert').textContent).toContain(nl.partFailed(nl.views.netwerk));
    expect(await screen.findByRole('heading', { name: 'org-a' })).toBeDefined();
    await user.click(views().getByRole('link', { name: nl.views.lijst }));
    expect(await screen.findByRole('table')).toBeDefined();
    expect(screen.queryByText(nl.partFailed(nl.views.netwerk))).toBeNull();
  });
});

describe('the colours', () => {
  const root = document.documentElement;

  it('follow the device, then the visitor, and come from the shown version', async () => {
    pretendBrowser(1500, 900, { dark: true });
    const [kind] = real.vocabularies.kinds;
    const { user } = await renderApp(<App />, { files: [real] });
    expect(root.dataset.theme).toBe('dark');
    expect(root.style.getPropertyValue('--kind-organisation')).toBe(kind?.colour.dark);
    await user.click(overLink());
    await user.click(await screen.findByRole('radio', { name: nlAbout.themes.light }));
    expect(root.dataset.theme).toBe('light');
    expect(root.style.getPropertyValue('--kind-organisation')).toBe(kind?.colour.light);
  });
});
