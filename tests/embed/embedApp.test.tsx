import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EmbedApp } from '../../src/embed/EmbedApp.tsx';
import { nl } from '../../src/i18n/nl.ts';
import type { Choices } from '../../src/state/choices.ts';
import { type Embedding, WHOLE_EMBED } from '../../src/state/embedding.ts';
import { pretendBrowser } from '../support/browser.ts';
import { failure, sourceOf } from '../support/dataSource.ts';
import { placeSource } from '../support/placeSource.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const real = realFile('2026-11');
const wonen: Partial<Choices> = {
  view: 'lijst',
  facets: { leefdomein: ['wonen'], soort: ['pilot'] },
};
const embed = (change: Partial<Embedding> = {}): Embedding => ({ ...WHOLE_EMBED, ...change });
const lacking = (part: string) => embed({ parts: { ...WHOLE_EMBED.parts, [part]: false } });
const open = (embedding: Embedding, choices: Partial<Choices> = wonen) =>
  renderApp(<EmbedApp />, { files: [real], choices, embedding });
const filtersButton = () => screen.queryByRole('button', { name: /^Filters/ });
const detail = () => screen.queryByRole('complementary', { name: nl.detail.label });

beforeEach(() => {
  pretendBrowser(600, 450);
  window.history.replaceState(null, '', '/?embed=1&kop=1');
});

describe('the embedded page', () => {
  it('says what it shows and how much, whose data it is, and leads to the same in full', async () => {
    await open(embed());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lijst: pilots rond wonen');
    expect(document.querySelector('.selection-summary')?.textContent).toMatch(/^\d+ pilots/);
    expect(screen.getByText(/^Netwerkkaart 16-27, november 2026, \d+ bronnen$/)).toBeDefined();
    const link = screen.getByRole('link', { name: /^Open de hele lijst/ });
    expect(link.getAttribute('href')).toBe('?weergave=lijst&leefdomein=wonen&soort=pilot');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener');
  });

  it('leads to the pages about it, each in a new tab over the same in full', async () => {
    await open(embed());
    const pages = within(screen.getByRole('list', { name: nl.pageNames.label }));
    const links = pages.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['over', 'toegankelijkheid', 'privacy', 'open-data'].map(
        (page) => `?weergave=lijst&leefdomein=wonen&soort=pilot&pagina=${page}`,
      ),
    );
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.textContent).toContain(nl.embed.newTab);
    }
  });

  it('keeps its filters folded, gives them the keyboard, and gives it back', async () => {
    const { user, choices } = await open(embed());
    expect(screen.queryByRole('region', { name: nl.filters.title })).toBeNull();
    const button = filtersButton();
    expect(button?.textContent).toBe(nl.embed.filters(2));
    await user.click(button as HTMLElement);
    const panel = screen.getByRole('region', { name: nl.filters.title });
    expect(document.activeElement).toBe(panel);
    await user.click(within(panel).getByRole('button', { name: 'Verwijder filter Soort: pilots' }));
    expect(choices().facets).toEqual({ leefdomein: ['wonen'] });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: nl.filters.title })).toBeNull();
    expect(document.activeElement).toBe(filtersButton());
  });

  it('shows what is locked, and offers no way to change it', async () => {
    const { user, choices } = await open(embed({ locked: ['leefdomein'] }));
    await user.click(filtersButton() as HTMLElement);
    const panel = within(screen.getByRole('region', { name: nl.filters.title }));
    expect(panel.getByText(nl.filters.locked('Leefdomein: Wonen'))).toBeDefined();
    expect(panel.queryByRole('button', { name: /Verwijder filter Leefdomein/ })).toBeNull();
    const [box] = panel.getAllByRole<HTMLInputElement>('checkbox', { name: /^Wonen/ });
    expect(box?.checked).toBe(true);
    expect(box?.disabled).toBe(true);
    expect(panel.getByText(nl.filters.lockedHere)).toBeDefined();
    await user.click(panel.getByRole('button', { name: nl.filters.clearAll }));
    expect(choices().facets).toEqual({ leefdomein: ['wonen'] });
    expect(panel.queryByRole('button', { name: nl.filters.clearAll })).toBeNull();
  });

  it('leaves out the heading, the filters and the details when asked', async () => {
    const without = await open(lacking('kop'));
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
    without.unmount();
    const unfiltered = await open(lacking('filters'));
    expect(filtersButton()).toBeNull();
    unfiltered.unmount();
    const { user, choices } = await open(lacking('details'));
    const [first] = await screen.findAllByRole('link', { name: /Kamers met Aandacht/ });
    await user.click(first as HTMLElement);
    expect(choices().selection).toBeDefined();
    expect(detail()).toBeNull();
    expect(
      screen.getByRole('link', { name: /^Open de hele lijst/ }).getAttribute('href'),
    ).toContain(`selectie=${choices().selection}`);
  });

  it('shows a detail beside the list, and the first ten of each kind', async () => {
    const { user } = await open(embed());
    const rows = await screen.findAllByRole('row');
    // A heading for the table, one for the kind, and the way to the others.
    expect(rows.length).toBe(10 + 3);
    const [first] = screen.getAllByRole('link', { name: /Kamers met Aandacht|ambitie|Proeftuin/ });
    await user.click(first as HTMLElement);
    expect(await screen.findByRole('complementary', { name: nl.detail.label })).toBeDefined();
    await user.keyboard('{Escape}');
    expect(detail()).toBeNull();
  });

  it('leaves out the legend when asked', async () => {
    pretendBrowser(1200, 800);
    const whole = await open(embed(), {});
    expect(await screen.findByRole('region', { name: nl.network.legend })).toBeDefined();
    whole.unmount();
    await open(lacking('legenda'), {});
    expect(await screen.findByRole('application', { name: nl.network.label })).toBeDefined();
    expect(screen.queryByRole('region', { name: nl.network.legend })).toBeNull();
  });

  it('reads the network as text', async () => {
    const { user } = await open(embed(), {});
    await user.click(await screen.findByRole('button', { name: nl.reading.openText }));
    expect(await screen.findByRole('complementary', { name: nl.reading.text })).toBeDefined();
  });

  it('tells of the place that the address names only when asked', async () => {
    const { user } = await renderApp(<EmbedApp />, {
      source: placeSource,
      choices: { view: 'kaart', place: 'GM0281' },
      embedding: embed({ locked: ['regio'] }),
    });
    expect(screen.queryByRole('complementary', { name: nl.place.panel })).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.embed.about('Tiel') }));
    const panel = await screen.findByRole('complementary', { name: nl.place.panel });
    // It is locked: the regions around it are told, and are no way to elsewhere.
    expect(within(panel).queryByRole('button', { name: 'Rivierenland' })).toBeNull();
    expect(within(panel).getAllByText('Rivierenland').length).toBeGreaterThan(0);
    await user.click(within(panel).getByRole('button', { name: nl.close }));
    expect(screen.queryByRole('complementary', { name: nl.place.panel })).toBeNull();
    expect(screen.getByRole('button', { name: nl.embed.about('Tiel') })).toBeDefined();
  });

  it('gives the address to copy where no tab may be opened', async () => {
    vi.stubGlobal('origin', 'null');
    const { user } = await open(embed());
    await user.click(screen.getByRole('link', { name: /^Privacy/ }));
    expect(screen.getByLabelText<HTMLInputElement>(nl.embed.sealed).value).toContain(
      'pagina=privacy',
    );
    await user.click(screen.getByRole('link', { name: /^Open de hele lijst/ }));
    expect(screen.getByLabelText<HTMLInputElement>(nl.embed.sealed).value).toBe(
      'http://localhost:3000/?weergave=lijst&leefdomein=wonen&soort=pilot',
    );
    vi.unstubAllGlobals();
  });

  it('says what is wrong when there is no data', async () => {
    await renderApp(<EmbedApp />, {
      source: { ...sourceOf([]), loadIndex: async () => failure({ kind: 'network', file: 'x' }) },
      embedding: embed(),
    });
    expect(screen.getByText(nl.problems.network)).toBeDefined();
  });
});
