import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { SelectionSummary } from '../../src/panels/filters/SelectionSummary.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { countAround, countKinds, inWords, total } from '../support/facts.ts';
import { networkFile, organisation, pilot, region } from '../support/network.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const real = realFile();
const wonen = countAround(real, 'wonen');
const small = networkFile({
  organisations: [organisation('org-wonen', { leefdomeinen: ['wonen'] }), organisation('org-leeg')],
  pilots: [pilot('pilot-zorg', { leefdomeinen: ['zorg'], domains: ['werk'] })],
  regions: [region('regio')],
});

beforeEach(() => pretendBrowser());

describe('SelectionSummary', () => {
  const summary = async (setting: Parameters<typeof renderApp>[1]) => {
    await renderApp(<SelectionSummary />, setting);
    return screen.getByRole('status').textContent;
  };

  it('says in words what is left of the real data around wonen, and who falls away', async () => {
    const text = await summary({
      files: [real],
      choices: { facets: { leefdomein: ['wonen'] } },
    });
    expect(text).toMatch(new RegExp(`^${inWords(real, wonen)}, \\d+ relaties`));
    expect(text).toContain('Niet getoond: regio’s, thema’s en gebeurtenissen (geen leefdomein)');
  });

  it('names a kind that falls away once, with the first field that it misses', async () => {
    const text = await summary({
      files: [real],
      choices: { facets: { leefdomein: ['wonen'], doelgroep: ['dg-schulden'] } },
    });
    expect(text).toContain(
      nl.filters.fallAway(
        [
          nl.filters.without('regio’s, thema’s en gebeurtenissen', 'leefdomein'),
          nl.filters.without('organisaties, programma’s en knelpunten', 'doelgroep'),
        ].join('; '),
      ),
    );
  });

  it('says who falls away when relations are filtered', async () => {
    const text = await summary({ files: [real], choices: { facets: { relatie: ['financiert'] } } });
    expect(text).toContain(nl.filters.fallAway(nl.relations.without));
  });

  it('does not say so of what has no relation at all', async () => {
    const text = await summary({ files: [real], choices: { facets: { relatie: ['onbekend'] } } });
    expect(text).not.toContain(nl.relations.without);
  });

  it('writes one of something in the singular', async () => {
    const text = await summary({
      files: [small],
      choices: { facets: { soort: ['pilot', 'regio'] } },
    });
    expect(text).toBe('1 pilot, 1 regio, 0 relaties');
  });

  it('does not mourn kinds that were not asked for', async () => {
    const text = await summary({
      files: [real],
      choices: { facets: { leefdomein: ['wonen'], soort: ['pilot'] } },
    });
    expect(text).toMatch(new RegExp(`^${inWords(real, { pilot: wonen.pilot })}, \\d+ relaties?$`));
  });

  it('says so when nothing is left', async () => {
    expect(await summary({ files: [small], choices: { query: 'xqzwv' } })).toBe(
      nl.selection.nothing,
    );
  });

  it('is read aloud once when one has stopped typing, and seen at once', async () => {
    const { container, store } = await renderApp(<SelectionSummary />, {
      files: [small],
      choices: { view: 'lijst' },
    });
    const seen = () => container.querySelector('.selection-summary')?.textContent;
    const aloud: (string | null)[] = [];
    const status = screen.getByRole('status');
    const observer = new MutationObserver(() => aloud.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (const query of ['org', 'org-w', 'org-wonen']) act(() => store.actions.search(query));
    expect(seen()).toBe('1 organisatie, 0 relaties');
    await waitFor(() => expect(status.textContent).toBe('1 organisatie, 0 relaties'));
    expect(aloud).toEqual(['1 organisatie, 0 relaties']);
    observer.disconnect();
  });

  it.each([
    ['a part of several kinds', ['org-leeg', 'pilot-zorg'], undefined, '2 van 4 onderdelen'],
    ['a part of one kind', ['org-leeg'], undefined, '1 van 2 organisaties'],
    ['all of the one kind that is drawn', ['pilot-zorg'], ['pilot', 'regio'], '1 pilot'],
    ['all', ['org-leeg', 'org-wonen', 'pilot-zorg', 'regio'], undefined, '4 onderdelen'],
    ['nothing', [], ['regio'], '0 van 1 regio'],
  ])(
    'says of what a picture draws, %s, how much of the choice that is',
    async (_, ids, soort, told) => {
      await renderApp(<SelectionSummary drawn={{ ids: new Set(ids), lines: 1 }} />, {
        files: [small],
        choices: soort ? { facets: { soort } } : {},
      });
      expect(screen.getByRole('status').textContent).toBe(`${told}, 1 lijn`);
    },
  );

  it('is short on a phone as long as nothing is filtered, and beside a picture', async () => {
    pretendBrowser(390, 800);
    const all = { ids: new Set(['org-wonen', 'pilot-zorg']), lines: 1 };
    const facets = { soort: ['pilot', 'organisatie'], leefdomein: ['wonen', 'zorg'] };
    await renderApp(<SelectionSummary drawn={all} />, { files: [small], choices: { facets } });
    expect(screen.getByRole('status').textContent).toBe('2 onderdelen, 1 lijn');
    cleanup();
    expect(await summary({ files: [real] })).toBe(
      `${nl.selection.whole(total(countKinds(real)))}, ${nl.selection.relations(real.relations.length)}`,
    );
  });
});
