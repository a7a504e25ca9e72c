import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { ChangesPanel } from '../../src/panels/changes/ChangesPanel.tsx';
import { ChangesStrip } from '../../src/panels/changes/ChangesStrip.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { failure, sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';
import { after, before } from '../support/versionPair.ts';

const ignore = () => {};
const panel = <ChangesPanel hidden={false} takesFocus={false} onClose={ignore} />;
const strip = <ChangesStrip listOpen={false} onToggleList={ignore} />;
const since = { files: [before, after], choices: { since: '2017-11' } };

/** Headings and links in the order of the page: what a reader sees of the list. */
const list = () =>
  [...document.querySelectorAll('.changes-group h3, .changes-group h4, [data-line]')].map(
    (element) => element.textContent,
  );
const everything = [
  'Nieuw 1',
  'Pilots 1',
  'Kansrijk',
  'Gewijzigd 3',
  'Organisaties 2',
  'Aanloophuisomschrijving, leefdomeinen, 1 relatie weg',
  'Nieuwe naamnieuw id, naam',
  'Programma’s 1',
  'Aanpakperiode, 1 relatie met andere bronnen',
  'Weg 1',
  'Organisaties 1',
  'SteunpuntGing op in het Aanloophuis.',
  'Alleen andere relaties 1',
  'Organisaties 1',
  'Centrum1 relatie erbij',
];
const ready = () => screen.findByRole('heading', { name: 'Nieuw 1' });

beforeEach(() => pretendBrowser());

describe('the list of changes', () => {
  it('has every change by group and kind, and says what is other', async () => {
    await renderApp(panel, since);
    await ready();
    expect(list()).toEqual(everything);
    expect(screen.getByText(nl.changes.found(6, 6))).toBeDefined();
  });

  it('adds on request what only other sources tell', async () => {
    const { user } = await renderApp(panel, since);
    await ready();
    await user.click(screen.getByRole('checkbox', { name: nl.changes.withSources(2) }));
    expect(list().slice(everything.length)).toEqual([
      'Alleen andere bronnen of dag van nakijken 2',
      'Organisaties 2',
      'Bureaubronnen',
      'Gelijk gebleven1 relatie met andere bronnen',
    ]);
  });

  it('is narrowed by group, kind and name, and says so when nothing is left', async () => {
    const { user } = await renderApp(panel, since);
    await ready();
    await user.selectOptions(screen.getByRole('combobox', { name: nl.changes.group }), 'changed');
    expect(list()).toEqual(everything.slice(3, 9));
    await user.selectOptions(
      screen.getByRole('combobox', { name: nl.changes.kind }),
      'organisation',
    );
    expect(list()).toEqual(['Gewijzigd 2', ...everything.slice(4, 7)]);
    await user.type(screen.getByRole('searchbox', { name: nl.changes.text }), 'NIEÚWE');
    expect(list()).toEqual(['Gewijzigd 1', 'Organisaties 1', everything[6]]);
    await user.type(screen.getByRole('searchbox'), 'xyz');
    expect(screen.getByText(nl.changes.noneFound)).toBeDefined();
    await user.click(screen.getByRole('button', { name: nl.changes.clear }));
    expect(list()).toEqual(everything);
  });

  it('follows the filters of the page, also in what is gone, and counts and names what these hide', async () => {
    const { user } = await renderApp(panel, {
      ...since,
      choices: { ...since.choices, facets: { leefdomein: ['wonen'] } },
    });
    await ready();
    expect(list().filter((line) => everything.includes(line))).toEqual([
      'Nieuw 1',
      'Pilots 1',
      'Kansrijk',
      'Organisaties 1',
      everything[5],
      'Weg 1',
      'Organisaties 1',
      everything[11],
    ]);
    expect(screen.getByText(/3 veranderingen vallen/).textContent).toContain('Leefdomein: Wonen');
    await user.click(screen.getByRole('button', { name: nl.filters.clearAll }));
    expect(list()).toEqual(everything);
  });

  it('leads from every line to the record, also to one that is gone', async () => {
    const { user, choices } = await renderApp(panel, since);
    await ready();
    await user.click(screen.getByRole('link', { name: 'Kansrijk' }));
    expect(choices().selection).toBe('pilot-a');
    await user.click(screen.getByRole('link', { name: 'Steunpunt' }));
    expect(choices().selection).toBe('org-weg');
  });

  it('shows a long list in steps, each counted', async () => {
    const many = Array.from({ length: 45 }, (_, at) => organisation(`org-n${at}`));
    const { user, container } = await renderApp(panel, {
      files: [before, { ...after, organisations: [...after.organisations, ...many] }],
      choices: { since: '2017-11' },
    });
    // More than fits at a glance is folded at first.
    await user.click(await screen.findByRole('button', { name: 'Organisaties 45' }));
    const lines = () => container.querySelectorAll('[data-line^="org-n"]').length;
    const shown = lines();
    await user.click(screen.getByRole('button', { name: nl.changes.more(20, 25) }));
    expect(lines()).toBe(shown + 20);
    await user.click(screen.getByRole('button', { name: nl.changes.more(5, 5) }));
    expect(lines()).toBe(shown + 25);
    expect(screen.queryByRole('button', { name: /^Toon er/ })).toBeNull();
  });

  it('says that nothing differs', async () => {
    const same = { ...before, version: { ...after.version } };
    await renderApp(panel, { files: [before, same], choices: { since: '2017-11' } });
    await screen.findByText(nl.changes.nothing('november 2017', 'november 2018'));
  });

  it('clears the text with Escape before it closes', async () => {
    let closed = 0;
    const { user } = await renderApp(
      <ChangesPanel hidden={false} takesFocus={false} onClose={() => (closed += 1)} />,
      since,
    );
    await ready();
    await user.type(screen.getByRole('searchbox'), 'kans');
    expect(list()).toHaveLength(3);
    await user.keyboard('{Escape}');
    expect(list()).toEqual(everything);
    expect(closed).toBe(0);
    await user.keyboard('{Escape}');
    expect(closed).toBe(1);
  });

  it('closes with its button and with Escape', async () => {
    let closed = 0;
    const { user } = await renderApp(
      <ChangesPanel hidden={false} takesFocus onClose={() => (closed += 1)} />,
      since,
    );
    await ready();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: nl.close }));
    expect(closed).toBe(2);
  });
});

describe('the strip', () => {
  it('says the numbers in words, to be read aloud', async () => {
    await renderApp(strip, since);
    const numbers = await screen.findByText(/1 onderdeel nieuw/);
    expect(numbers.getAttribute('role')).toBe('status');
    expect(numbers.textContent).toBe(
      'Sinds november 2017: 1 onderdeel nieuw, 3 gewijzigd, 1 weg. 1 relatie nieuw, 1 weg.',
    );
  });

  it('stops comparing', async () => {
    const { user, choices } = await renderApp(strip, since);
    await user.click(screen.getByRole('button', { name: nl.changes.stop }));
    expect(choices().since).toBeUndefined();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('says why it cannot be done, and tries again', async () => {
    const good = sourceOf([before, after]);
    let down = true;
    const { user } = await renderApp(strip, {
      source: {
        ...good,
        loadVersion: async (index, id) =>
          down && id === '2017-11'
            ? failure({ kind: 'network', file: id })
            : good.loadVersion(index, id),
      },
      choices: { since: '2017-11' },
    });
    const message = await screen.findByRole('alert');
    expect(message.textContent).toContain(nl.problems.network);
    down = false;
    const region = within(screen.getByRole('region', { name: /november 2017/ }));
    await user.click(region.getByRole('button', { name: nl.retry }));
    await screen.findByText(/1 onderdeel nieuw/);
  });

  it('is not there when nothing is compared', async () => {
    const { container } = await renderApp(strip, { files: [networkFile()] });
    expect(container.textContent).toBe('');
  });
});
