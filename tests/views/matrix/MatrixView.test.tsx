import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../../src/i18n/nl.ts';
import { nlMatrix } from '../../../src/i18n/nlMatrix.ts';
import { MatrixView } from '../../../src/views/matrix/MatrixView.tsx';
import { pretendBrowser } from '../../support/browser.ts';
import { networkFile, organisation, pilot, programme, relation } from '../../support/network.ts';
import { renderApp } from '../../support/renderApp.tsx';

const file = networkFile({
  organisations: [organisation('org-a', { name: 'Aanloophuis', kind: 'gemeente' })],
  programmes: [programme('prog-a', { name: 'Samen sterk' })],
  pilots: [
    pilot('p-kans', { name: 'Kansrijk', programme: 'prog-a', leefdomeinen: ['wonen', 'zorg'] }),
    pilot('p-beter', { name: 'Beter thuis', programme: 'prog-a', leefdomeinen: ['wonen'] }),
    pilot('p-stil', { name: 'Stilte' }),
  ],
  relations: [relation('org-a', 'p-kans', 'ondersteunt')],
});

const heading = (name: string) => screen.getByRole('rowheader', { name });
/** The texts of the cells of a row. */
const cells = (name: string) =>
  [...(heading(name).closest('tr')?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
const cell = (row: string, column: string) => {
  const names = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  const found = heading(row).closest('tr')?.querySelectorAll('td')[names.indexOf(column)];
  if (!found) throw new Error(`no cell ${column} in ${row}`);
  return found;
};
const rowNames = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const choose = (label: string, option: string) =>
  [screen.getByRole('combobox', { name: label }), option] as const;

beforeEach(() => pretendBrowser());

describe('the matrix', () => {
  it('is a table with a count in every cell, what is not known apart, and the sum', async () => {
    await renderApp(<MatrixView />, { files: [file] });
    const table = screen.getByRole('table', { name: /^Pilots naar leefdomeinen/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      ...['Onderwijs', 'Veiligheid', 'Vrije tijd', 'Werk en inkomen', 'Wonen', 'Zorg'],
      ...[nlMatrix.unknown, nlMatrix.total],
    ]);
    expect(cells('Samen sterk')).toEqual(['0', '0', '0', '0', '2', '1', '0', '2']);
    expect(cells(nlMatrix.sum)).toEqual(['0', '0', '0', '0', '2', '1', '1', '3']);
    expect(rowNames()).toEqual(['Samen sterk', nlMatrix.noProgramme, nlMatrix.sum]);
  });

  it('says in a sentence where nothing is, and that of some it is not known', async () => {
    await renderApp(<MatrixView />, { files: [file] });
    const strip = screen.getByRole('region', { name: nlMatrix.spots });
    expect(strip.textContent).toContain(
      'Geen pilot in de bronnen voor Onderwijs, Veiligheid, Vrije tijd en Werk en inkomen. Van 1 pilot is dat niet bekend.',
    );
  });

  it('unfolds a group to its members, each a link', async () => {
    const { user, choices } = await renderApp(<MatrixView />, { files: [file] });
    const fold = screen.getByRole('button', { name: 'Samen sterk' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(rowNames().slice(0, 3)).toEqual(['Samen sterk', 'Beter thuis', 'Kansrijk']);
    expect(cells('Kansrijk').slice(4, 6)).toEqual(['1', '1']);
    await user.click(screen.getByRole('link', { name: 'Kansrijk' }));
    expect(choices().selection).toBe('p-kans');
    await user.click(fold);
    expect(screen.queryByRole('link', { name: 'Kansrijk' })).toBeNull();
  });

  it('opens a cell to the names in it; Escape closes it and goes back', async () => {
    const { user } = await renderApp(<MatrixView />, { files: [file] });
    const button = within(cell('Samen sterk', 'Wonen')).getByRole('button');
    await user.click(button);
    const panel = screen.getByRole('region', { name: 'Samen sterk: Wonen' });
    expect(document.activeElement).toBe(panel);
    expect(
      within(panel)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Beter thuis', 'Kansrijk']);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Samen sterk: Wonen' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('tells what is derived, and by which relation', async () => {
    const { user } = await renderApp(<MatrixView />, {
      files: [file],
      choices: { rows: 'organisaties' },
    });
    const button = within(cell('Gemeente', 'Wonen')).getByRole('button');
    expect(button.getAttribute('aria-label')).toBe('1: 1 pilot, afgeleid');
    await user.click(button);
    const panel = screen.getByRole('region', { name: 'Gemeente: Wonen' });
    expect(within(panel).getByRole('heading', { name: nlMatrix.derivedList })).toBeTruthy();
    expect(panel.textContent).toContain('Aanloophuis ondersteunt Kansrijk');
  });

  it('has one tab stop; arrow keys, Home and End walk over its cells', async () => {
    const { user } = await renderApp(<MatrixView />, { files: [file] });
    const stops = () => [...screen.getByRole('table').querySelectorAll('[tabindex="0"]')];
    expect(stops()).toEqual([screen.getByRole('button', { name: 'Samen sterk' })]);
    // Past rows, columns, order and saving.
    for (let at = 0; at < 5; at++) await user.tab();
    expect(document.activeElement).toBe(stops()[0]);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(cell('Samen sterk', 'Onderwijs'));
    await user.keyboard('{End}');
    expect(document.activeElement?.closest('td')).toBe(cell('Samen sterk', nlMatrix.total));
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}');
    const unknown = cell(nlMatrix.noProgramme, nlMatrix.unknown);
    expect(document.activeElement?.closest('td')).toBe(unknown);
    expect(stops()).toEqual([document.activeElement]);
    await user.keyboard('{Home}');
    expect(document.activeElement?.closest('th')?.textContent).toBe(nlMatrix.noProgramme);
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement?.closest('td')).toBe(cell(nlMatrix.sum, nlMatrix.total));
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Samen sterk' }));
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    expect(screen.getByRole('region', { name: 'Samen sterk: Wonen' })).toBeTruthy();
  });

  it('is ordered by name, without groups', async () => {
    const { user } = await renderApp(<MatrixView />, { files: [file] });
    await user.selectOptions(...choose(nlMatrix.orderLabel, nlMatrix.orders.name));
    expect(rowNames()).toEqual(['Beter thuis', 'Kansrijk', 'Stilte', nlMatrix.sum]);
  });

  it('takes other rows and columns, and offers none that these rows do not have', async () => {
    const { user, choices } = await renderApp(<MatrixView />, { files: [file] });
    const layers = screen.getByRole('option', {
      name: nlMatrix.notWithRows(nl.axes.columns.lagen),
    });
    expect(layers.hasAttribute('disabled')).toBe(true);
    await user.selectOptions(...choose(nlMatrix.columnsLabel, nl.axes.columns.doelgroepen));
    await user.selectOptions(...choose(nlMatrix.rowsLabel, nl.axes.rows['pilots-programmas']));
    expect(choices()).toMatchObject({ rows: 'pilots-programmas', columns: 'doelgroepen' });
  });

  it('explains columns that an address asks for in vain', async () => {
    await renderApp(<MatrixView />, { files: [file], choices: { columns: 'lagen' } });
    expect(screen.getByText(nlMatrix.doesNotFit('Pilots', 'lagen'))).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('leaves out what the filters hide, and counts it', async () => {
    await renderApp(<MatrixView />, {
      files: [file],
      choices: { facets: { leefdomein: ['zorg'] } },
    });
    expect(cells('Samen sterk')).toEqual(['0', '0', '0', '0', '1', '1', '0', '1']);
    expect(screen.getByText(nlMatrix.hidden(2))).toBeTruthy();
  });
});

describe('regions as rows', () => {
  it('say so when the divisions cannot be had', async () => {
    await renderApp(<MatrixView />, { files: [file], choices: { rows: 'regios' } });
    expect(await screen.findByText(nlMatrix.failed)).toBeTruthy();
  });
});
