import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { barGroups } from '../../../src/domain/timeline/groups.ts';
import { momentsOf } from '../../../src/domain/timeline/moments.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { nlTime } from '../../../src/i18n/nlTime.ts';
import { TimelineView } from '../../../src/views/timeline/TimelineView.tsx';
import { timelineTable } from '../../../src/views/timeline/timelineTable.ts';
import { pretendBrowser } from '../../support/browser.ts';
import {
  event,
  network,
  networkFile,
  pilot,
  programme,
  source,
  theme,
} from '../../support/network.ts';
import { renderApp } from '../../support/renderApp.tsx';

const parts = {
  sources: [
    source('bron-a', { title: 'Jaarbericht', date: '2018-05' }),
    source('bron-los', { title: 'Bericht zonder dag' }),
  ],
  programmes: [programme('prog-a', { name: 'Samen sterk', period: { start: '2016' } })],
  pilots: [
    pilot('p-open', { name: 'Open einde', period: { start: '2017-03' }, programme: 'prog-a' }),
    pilot('p-vast', { name: 'Vaste tijd', period: { start: '2015-02-01', end: '2016-02-01' } }),
    pilot('p-los', { name: 'Zonder tijd', sources: [{ source: 'bron-los' }] }),
  ],
  themes: [theme('thema-a', { name: 'Wonen' })],
  events: [event('ev-a', { name: 'De opening', date: '2017-11-27' })],
  results: [
    {
      id: 'res-a',
      themes: ['thema-a'],
      status: 'behaald',
      description: 'Er is een loket',
      sources: [{ source: 'bron-a' }],
    },
  ],
};
const file = networkFile(parts);

/** jsdom lays nothing out: an element is as wide as it is told. */
function drawnAt(width: number): void {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
}

beforeEach(() => {
  pretendBrowser();
  drawnAt(900);
  // Nothing scrolls in jsdom.
  Element.prototype.scrollIntoView = () => {};
});

const list = () => within(screen.getByRole('region', { name: nlTime.list }));

describe('the timeline', () => {
  it('has a bar for what lasted, named with how well its dates are known', async () => {
    await renderApp(<TimelineView />, { files: [file], choices: { view: 'tijdlijn' } });
    const drawing = within(screen.getByRole('region', { name: nlTime.drawing }));
    drawing.getByRole('button', { name: 'Samen sterk, programma, vanaf 2016, einde niet bekend' });
    drawing.getByRole('button', { name: 'Open einde, pilot, vanaf mrt 2017, einde niet bekend' });
    drawing.getByRole('button', { name: 'Vaste tijd, pilot, 1 feb 2015 – 1 feb 2016' });
    expect(drawing.queryByRole('button', { name: /Zonder tijd/ })).toBeNull();
  });

  it('opens what a bar stands for', async () => {
    const { user, choices } = await renderApp(<TimelineView />, { files: [file] });
    await user.click(screen.getByRole('button', { name: /^Vaste tijd,/ }));
    expect(choices().selection).toBe('p-vast');
  });

  it('reads and walks through what happened in order of time, however it is drawn', async () => {
    const days = ['2018-03-01', '2018-01-15', '2018-02-01', '2018-01-01'];
    const events = days.map((date, at) => event(`ev-${at}`, { name: `Bijeenkomst ${date}`, date }));
    const { user } = await renderApp(<TimelineView />, { files: [networkFile({ events })] });
    const marks = screen.getAllByRole('button', { name: /^Bijeenkomst/ });
    const names = marks.map((mark) => mark.getAttribute('aria-label')?.slice(12, 22));
    expect(names).toEqual([...days].sort());
    marks[0]?.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(marks[2]);
  });

  it('counts what has no date, and names each', async () => {
    const { user } = await renderApp(<TimelineView />, { files: [file] });
    const summary = screen.getByText('Zonder datum: 1 pilot en 1 bron', { selector: 'summary' });
    await user.click(summary);
    const undated = within(summary.closest('details') as HTMLElement);
    expect(undated.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Zonder tijd',
      expect.stringContaining('Bericht zonder dag'),
    ]);
  });

  it('tells the same beside it in order of time, by year', async () => {
    await renderApp(<TimelineView />, { files: [file] });
    const years = list().getAllByRole('heading', { level: 3 });
    expect(years.map((year) => year.textContent)).toEqual(['2015', '2016', '2017', '2018']);
    expect(
      list()
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Vaste tijd 1 feb 2015 – 1 feb 2016',
      'Samen sterk vanaf 2016, einde niet bekend',
      'Open einde vanaf mrt 2017, einde niet bekend',
      expect.stringContaining('De opening gebeurtenis, 27 nov 2017'),
      expect.stringContaining('Jaarbericht'),
      expect.stringContaining('Er is een loket'),
    ]);
  });

  it('draws nothing, and still tells all, as long as it has no width', async () => {
    drawnAt(0);
    await renderApp(<TimelineView />, { files: [file] });
    expect(screen.queryByRole('button', { name: /^Vaste tijd,/ })).toBeNull();
    list().getByRole('link', { name: 'Vaste tijd' });
  });
});

describe('the timeline as a table', () => {
  it('has a row for everything, with dates as precise as they are known, and what has none last', () => {
    const all = network(parts);
    const visible = new Set(all.entities.keys());
    const { groups, undated } = barGroups(all, visible, 'programma');
    const timeline = { network: all, groups, undated, moments: momentsOf(all, visible) };
    const { columns, rows } = timelineTable(timeline, 'van hier', nl);
    expect(rows.every((row) => row.length === columns.length && row.at(-1) === 'van hier')).toBe(
      true,
    );
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['pilot', 'Vaste tijd', '2015-02-01', '2016-02-01'],
      ['programma', 'Samen sterk', '2016', undefined],
      ['pilot', 'Open einde', '2017-03', undefined],
      ['gebeurtenis', 'De opening', '2017-11-27', undefined],
      ['publicatie', 'Jaarbericht', '2018-05', undefined],
      ['resultaat, behaald', 'Er is een loket', '2018-05', undefined],
      ['pilot', 'Zonder tijd', undefined, undefined],
      ['publicatie', 'Bericht zonder dag', undefined, undefined],
    ]);
    expect(rows.at(-1)?.[4]).toBe(nlTime.file.notKnown);
  });
});
