import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../../src/i18n/nl.ts';
import { ComparePanel } from '../../../src/panels/compare/ComparePanel.tsx';
import { useChoices } from '../../../src/state/useAppStore.ts';
import { ListView } from '../../../src/views/list/ListView.tsx';
import { pretendBrowser } from '../../support/browser.ts';
import { countKinds, total } from '../../support/facts.ts';
import { event, networkFile, organisation, pilot, relation } from '../../support/network.ts';
import { realFile } from '../../support/realNetwork.ts';
import { renderApp } from '../../support/renderApp.tsx';
import { after, before } from '../../support/versionPair.ts';

const file = networkFile({
  organisations: [
    organisation('org-a', { name: 'Aanloophuis', leefdomeinen: ['wonen', 'zorg'] }),
    organisation('org-b', { name: 'Bureau' }),
    organisation('org-c', { name: 'Centrum' }),
  ],
  pilots: [pilot('pilot-a', { name: 'Kansrijk', period: { start: '2018', end: '2019-11' } })],
  events: [event('ev', { name: 'Startdag', place: 'Utrecht' })],
  relations: [relation('org-b', 'pilot-a'), relation('org-b', 'org-c')],
});

/** As the page shows it beside the list. */
function WhatIsShared() {
  const { together } = useChoices();
  return together.length > 0 && <ComparePanel hidden={false} takesFocus />;
}

const names = () =>
  screen
    .getAllByRole('rowheader')
    .map((cell) => within(cell).queryByRole('link')?.textContent)
    .filter((name) => name !== undefined);
const row = (name: string) => {
  const found = screen.getByRole('link', { name }).closest('tr');
  if (!found) throw new Error(`no row ${name}`);
  return found;
};
const cells = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    // After the one to choose the row with.
    .slice(1)
    .map((cell) => cell.textContent);
const heading = (name: string) => screen.getByRole('columnheader', { name });

beforeEach(() => pretendBrowser());

describe('ListView while comparing', () => {
  const compared = { files: [before, after], choices: { since: '2017-11' } };
  const badge = (name: string) => row(name).querySelector('.badge')?.textContent;

  it('tells what is new, changed or gone in words, and nothing of the rest', async () => {
    await renderApp(<ListView />, compared);
    await screen.findByRole('link', { name: 'Steunpunt' });
    expect(
      ['Kansrijk', 'Aanloophuis', 'Steunpunt', 'Centrum', 'Bureau', 'Gelijk gebleven'].map(badge),
    ).toEqual(['nieuw', 'gewijzigd', 'weg', 'andere relaties', undefined, undefined]);
  });

  it('has what is gone among the rows of its kind, counted apart, with what it was', async () => {
    await renderApp(<ListView />, compared);
    await screen.findByRole('button', { name: 'Organisaties 5 en 1 weg' });
    expect(cells('Steunpunt')).toEqual([nl.unknown, 'wonen', '–', '–', '1', '1']);
  });

  it('filters what is gone as the rest', async () => {
    await renderApp(<ListView />, {
      ...compared,
      choices: { since: '2017-11', facets: { leefdomein: ['zorg'] } },
    });
    await screen.findByText('gewijzigd');
    expect(names()).toEqual(['Aanloophuis']);
  });

  it('marks nothing when nothing is compared', async () => {
    await renderApp(<ListView />, { files: [before, after] });
    expect(document.querySelector('.badge')).toBeNull();
    expect(names()).not.toContain('Steunpunt');
  });
});

describe('choosing rows', () => {
  const box = (name: string) => screen.getByRole('checkbox', { name: nl.compare.chooseRow(name) });
  const show = (choices = {}) => renderApp(<ListView />, { files: [file], choices });

  it('lays them side by side, and takes them away again', async () => {
    const { user, choices } = await show();
    await user.click(box('Aanloophuis'));
    await user.click(box('Kansrijk'));
    expect(choices().together).toEqual(['org-a', 'pilot-a']);
    expect(box('Kansrijk')).toHaveProperty('checked', true);
    await user.click(box('Aanloophuis'));
    expect(choices().together).toEqual(['pilot-a']);
    expect(box('Aanloophuis')).toHaveProperty('checked', false);
  });

  it('goes up to four, and then only takes away', async () => {
    const together = ['org-a', 'org-b', 'org-c', 'pilot-a'];
    const { user, choices } = await show({ together });
    expect(box('Startdag')).toHaveProperty('disabled', true);
    await user.click(box('Centrum'));
    expect(choices().together).toEqual(['org-a', 'org-b', 'pilot-a']);
    expect(box('Startdag')).toHaveProperty('disabled', false);
  });

  it('leaves the keyboard where it is, while what they share opens', async () => {
    const { user } = await renderApp(
      <>
        <ListView />
        <WhatIsShared />
      </>,
      { files: [file] },
    );
    box('Bureau').focus();
    await user.keyboard(' ');
    await screen.findByRole('complementary', { name: nl.compare.title });
    expect(document.activeElement).toBe(box('Bureau'));
  });

  it('is not for what is gone', async () => {
    await renderApp(<ListView />, { files: [before, after], choices: { since: '2017-11' } });
    await screen.findByRole('link', { name: 'Steunpunt' });
    expect(within(row('Steunpunt')).queryByRole('checkbox')).toBeNull();
    expect(within(row('Bureau')).queryByRole('checkbox')).not.toBeNull();
  });
});

describe('ListView', () => {
  it('has everything of the real data, by kind', async () => {
    const real = realFile();
    const { container } = await renderApp(<ListView />, { files: [real] });
    // By selector: asking hundreds of rows for their role takes long.
    const rows = [...container.querySelectorAll('tr.list-row')];
    expect(rows).toHaveLength(total(countKinds(real)));
    expect(rows.every((found) => found.querySelector('th[scope="row"] a'))).toBe(true);
    const groups = [...container.querySelectorAll('button[aria-expanded]')];
    expect(groups.map((group) => group.textContent)).toContain(
      `Programma’s ${real.programmes.length}`,
    );
  });

  it('stands by number of relations first', async () => {
    await renderApp(<ListView />, { files: [file] });
    expect(names()).toEqual(['Bureau', 'Centrum', 'Aanloophuis', 'Kansrijk', 'Startdag']);
    expect(heading('Relaties').getAttribute('aria-sort')).toBe('descending');
  });

  it('tells not known from not applicable', async () => {
    await renderApp(<ListView />, { files: [file] });
    expect(cells('Bureau')).toEqual([nl.unknown, nl.unknown, '–', '–', '2', '1']);
    expect(cells('Kansrijk')).toEqual([
      nl.unknown,
      nl.unknown,
      '2018 – nov 2019',
      nl.unknown,
      '1',
      '1',
    ]);
    expect(cells('Startdag')).toEqual(['Utrecht', '–', nl.unknown, '–', '0', '1']);
  });

  it('sorts by a column, and the other way round', async () => {
    const { user } = await renderApp(<ListView />, { files: [file] });
    await user.click(screen.getByRole('button', { name: 'Naam' }));
    expect(names().slice(0, 3)).toEqual(['Aanloophuis', 'Bureau', 'Centrum']);
    expect(heading('Naam').getAttribute('aria-sort')).toBe('ascending');
    expect(heading('Relaties').getAttribute('aria-sort')).toBe('none');
    await user.click(screen.getByRole('button', { name: 'Naam' }));
    expect(names().slice(0, 3)).toEqual(['Centrum', 'Bureau', 'Aanloophuis']);
    expect(heading('Naam').getAttribute('aria-sort')).toBe('descending');
  });

  it('sorts the same without headings, as on a phone', async () => {
    const { user } = await renderApp(<ListView />, { files: [file] });
    await user.selectOptions(screen.getByRole('combobox', { name: nl.list.sort }), 'Naam');
    expect(names()[0]).toBe('Aanloophuis');
    await user.click(screen.getByRole('button', { name: nl.list.ascending }));
    expect(names()[0]).toBe('Centrum');
    expect(screen.getByRole('button', { name: nl.list.descending })).toBeDefined();
  });

  it('shows only what is left, and no empty groups', async () => {
    await renderApp(<ListView />, {
      files: [file],
      choices: { facets: { leefdomein: ['wonen'] } },
    });
    expect(names()).toEqual(['Aanloophuis']);
    expect(screen.getByRole('button', { name: 'Organisaties 1' })).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Pilots/ })).toBeNull();
    // What is filtered on stands out from the rest.
    expect(row('Aanloophuis').querySelector('strong')?.textContent).toBe('wonen');
  });

  it('folds a group', async () => {
    const { user } = await renderApp(<ListView />, { files: [file] });
    const group = screen.getByRole('button', { name: 'Organisaties 3' });
    await user.click(group);
    expect(group.getAttribute('aria-expanded')).toBe('false');
    expect(names()).toEqual(['Kansrijk', 'Startdag']);
    await user.click(group);
    expect(names()).toHaveLength(5);
  });

  it('opens what is chosen, with an address of its own', async () => {
    const { user, choices } = await renderApp(<ListView />, { files: [file] });
    expect(screen.getByRole('link', { name: 'Kansrijk' }).getAttribute('href')).toBe(
      '?selectie=pilot-a',
    );
    await user.click(screen.getByRole('link', { name: 'Kansrijk' }));
    expect(choices().selection).toBe('pilot-a');
  });
});

describe('ListView with a very long list', () => {
  const many = Array.from({ length: 1_300 }, (_, at) =>
    organisation(`org-${at}`, { name: `Organisatie ${String(at).padStart(4, '0')}` }),
  );
  const long = { files: [networkFile({ organisations: many })] };

  // By selector and text: asking a thousand rows for their role takes long.
  const rowCount = () => document.querySelectorAll('tr.list-row').length;
  const more = () => screen.queryByText(/^Toon ook/);

  it('shows the first rows at once, and counts all', async () => {
    await renderApp(<ListView />, long);
    expect(screen.getByText('1300')).toBeTruthy();
    expect(rowCount()).toBe(250);
    expect(more()?.textContent).toBe('Toon ook de andere 1.050 organisaties');
  });

  it('shows the rest when asked for, and the keyboard goes on at the first of it', async () => {
    await renderApp(<ListView />, long);
    act(() => more()?.click());
    expect(rowCount()).toBe(1_300);
    expect(more()).toBeNull();
    expect(document.activeElement?.textContent).toBe('Organisatie 0250');
  });
});
