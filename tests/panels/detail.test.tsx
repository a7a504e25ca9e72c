import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { DetailPanel } from '../../src/panels/detail/DetailPanel.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { detailFile as file } from '../support/detailFile.ts';
import { networkFile } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextSibling?.textContent;
const open = (id: string) =>
  renderApp(<DetailPanel takesFocus={false} />, {
    files: [file],
    choices: { selection: id, view: 'lijst' },
  });

beforeEach(() => pretendBrowser());

describe('DetailPanel', () => {
  it('is not there when nothing is selected', async () => {
    await renderApp(<DetailPanel takesFocus={false} />, { files: [file] });
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('says what it is and what is known', async () => {
    await open('org-a');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Kennisinstituut (KI)');
    expect(screen.getByText('organisatie, kennisinstituut, landelijk')).toBeDefined();
    expect(screen.getByText('Weet veel.')).toBeDefined();
    // In the order of the vocabulary, whatever that of the data.
    expect(fact('Domeinen')).toBe('werk, zorg');
    expect(screen.getByText(nl.detail.checkedOn('2 nov 2026'))).toBeDefined();
    const website = screen.getByRole('link', { name: /^ki\.nl/ });
    expect(website.getAttribute('href')).toBe('https://www.ki.nl/');
    expect(website.getAttribute('rel')).toContain('noopener');
  });

  it('says what is not known, and does not repeat itself', async () => {
    await open('org-leeg');
    expect(fact('Leefdomeinen')).toBe(nl.unknown);
    expect(screen.getByText(nl.detail.noDescription)).toBeDefined();
    expect(screen.getByText(nl.detail.noRelations)).toBeDefined();
    expect(screen.queryByText('Website')).toBeNull();
    await open('ev');
    expect(screen.getByText('gebeurtenis, overleg')).toBeDefined();
  });

  it('shows the facts of a pilot, with links to what exists', async () => {
    const { user, choices } = await open('pilot-vol');
    expect(fact('Periode')).toBe('2018 – nov 2019');
    expect(fact('Status in de bron')).toBe('afgerond');
    expect(fact('Voor wie')).toBe('Jongeren met schulden');
    // Only the gemeente that the region does not say already; it does not exist, so it is no link.
    expect(fact('Gemeenten')).toBe('regio-weg');
    await user.click(screen.getByRole('link', { name: 'Venlo' }));
    expect(choices().selection).toBe('regio-venlo');
    expect(fact('CBS-code')).toBe('GM0983');
  });

  it('does not claim that a pilot without region is nowhere', async () => {
    await open('pilot-leeg');
    expect(fact('Regio')).toBe(nl.detail.national);
  });

  it('closes with its button and with Escape', async () => {
    const { user, choices, store } = await open('org-a');
    await user.click(screen.getByRole('button', { name: nl.close }));
    expect(choices().selection).toBeUndefined();
    expect(screen.queryByRole('complementary')).toBeNull();
    store.actions.select('org-a');
    (await screen.findByRole('button', { name: nl.close })).focus();
    await user.keyboard('{Escape}');
    expect(choices().selection).toBeUndefined();
  });

  it('links with an address of its own, which opens elsewhere as any link', async () => {
    const { user, choices } = await open('pilot-vol');
    const link = screen.getByRole('link', { name: 'Venlo' });
    expect(link.getAttribute('href')).toBe('?weergave=lijst&selectie=regio-venlo');
    await user.keyboard('{Control>}');
    await user.click(link);
    await user.keyboard('{/Control}');
    expect(choices().selection).toBe('pilot-vol');
  });
});

describe('where it is', () => {
  const { hiddenByFilter, notInLens, folded, withoutLine } = nl.detail;
  const reasons = () =>
    [hiddenByFilter, notInLens, folded, withoutLine].filter((text) =>
      screen.queryByText(text, { exact: false }),
    );

  it('says when a filter hides it, and takes that filter away', async () => {
    const { user, choices } = await renderApp(<DetailPanel takesFocus={false} />, {
      files: [file],
      choices: { selection: 'org-a', facets: { soort: ['pilot'] } },
    });
    expect(reasons()).toEqual([hiddenByFilter]);
    const [first] = screen.getAllByRole('button', { name: nl.explore.showHidden(1) });
    if (!first) throw new Error('no way out');
    await user.click(first);
    expect(choices()).toMatchObject({ selection: 'org-a', facets: {} });
    expect(reasons()).not.toContain(hiddenByFilter);
  });

  it.each([
    ['is of another kind', 'thema-a', notInLens],
    ['is folded', 'prog', folded],
    ['has no line', 'org-leeg', withoutLine],
  ])('says why the network does not draw what %s', async (_, id, reason) => {
    const { store } = await renderApp(<DetailPanel takesFocus={false} />, {
      files: [file],
      choices: { selection: id },
    });
    expect(reasons()).toEqual([reason]);
    store.actions.chooseView('lijst');
    await waitFor(() => expect(reasons()).toEqual([]));
  });

  it.each([
    ['what the network draws', 'org-a', file],
    ['a version without a drawing', 'thema-a', { ...file, layouts: {} }],
  ])('says nothing about %s', async (_, id, version) => {
    await renderApp(<DetailPanel takesFocus={false} />, {
      files: [version],
      choices: { selection: id },
    });
    expect(screen.getByRole('heading', { level: 2 })).toBeDefined();
    expect(reasons()).toEqual([]);
  });

  it('says when it is not in this version, and leads to the newest', async () => {
    const older = networkFile({ version: { id: '2018-11', title: 'November 2018' } });
    const { user, choices } = await renderApp(<DetailPanel takesFocus={false} />, {
      files: [older, file],
      choices: { selection: 'org-a', version: '2018-11' },
    });
    expect(screen.getByRole('alert').textContent).toBe(
      nl.detail.notInVersion('org-a', 'November 2018'),
    );
    await user.click(screen.getByRole('button', { name: nl.version.toLatest }));
    expect(choices().version).toBeUndefined();
    expect(await screen.findByRole('heading', { name: /Kennisinstituut/ })).toBeDefined();
  });

  it('shows a selection that exists nowhere as the text it is', async () => {
    const nonsense = '<img src=x onerror=alert(1)>';
    const { container } = await open(nonsense);
    expect(screen.getByRole('alert').textContent).toContain(nonsense);
    expect(container.querySelector('img')).toBeNull();
    // There is no newer version to look in.
    expect(screen.queryByRole('button', { name: nl.version.toLatest })).toBeNull();
    expect(screen.getByRole('button', { name: nl.close })).toBeDefined();
  });
});

describe('copying the link', () => {
  const copy = () => screen.getByRole('button', { name: nl.detail.copyLink });
  const address = () => `${window.location.origin}/?weergave=lijst&selectie=org-a`;

  it('copies the address of exactly this state, and says so', async () => {
    const { user } = await open('org-a');
    await user.click(copy());
    expect(await screen.findByText(nl.detail.copied)).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(address());
  });

  it('does not say so any more of another state', async () => {
    const { user, store } = await open('org-a');
    await user.click(copy());
    await screen.findByText(nl.detail.copied);
    store.actions.select('org-leeg');
    await screen.findByRole('heading', { name: 'Stil bureau' });
    expect(screen.queryByText(nl.detail.copied)).toBeNull();
  });

  it('gives the address to copy by hand where copying is not allowed', async () => {
    const { user } = await open('org-a');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    await user.click(copy());
    expect(await screen.findByLabelText(nl.detail.copyFailed)).toHaveProperty('value', address());
    expect(screen.queryByText(nl.detail.copied)).toBeNull();
  });
});
