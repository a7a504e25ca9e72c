import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { nl } from '../../src/i18n/nl.ts';
import { pretendBrowser } from '../support/browser.ts';
import { renderApp } from '../support/renderApp.tsx';
import { after, before } from '../support/versionPair.ts';

const files = [before, after];
const compared = { files, choices: { since: '2017-11' } };
const list = () => screen.queryByRole('complementary', { name: nl.changes.label });
const line = (name: string) => within(list() ?? document.body).findByRole('link', { name });

beforeEach(() => pretendBrowser());

describe('a visitor who compares', () => {
  it('begins with a question, sees the numbers and the list, and stops', async () => {
    const { user, choices } = await renderApp(<App />, { files });
    expect(list()).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.begin.changed('november 2017') }));
    await screen.findByText(/^Sinds november 2017: 1 onderdeel nieuw/);
    await line('Kansrijk');
    expect(document.title).toContain(nl.changes.changedSince('november 2017'));
    await user.click(screen.getByRole('button', { name: nl.changes.stop }));
    expect(list()).toBeNull();
    expect(choices().since).toBeUndefined();
  });

  it('goes from a line to the record and back to that line', async () => {
    const { user } = await renderApp(<App />, compared);
    await user.click(await line('Aanloophuis'));
    await screen.findByRole('heading', { level: 3, name: nl.changes.since('november 2017') });
    expect(list()).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.changes.back }));
    expect(document.activeElement).toBe(await line('Aanloophuis'));
  });

  it('finds the list as it was left', async () => {
    const { user } = await renderApp(<App />, compared);
    await line('Kansrijk');
    await user.type(screen.getByRole('searchbox', { name: nl.changes.text }), 'steun');
    await user.click(await line('Steunpunt'));
    await user.keyboard('{Escape}');
    expect(within(list() ?? document.body).getAllByRole('link')).toHaveLength(1);
  });

  it('closes the list, and opens it again with the keyboard in it', async () => {
    const { user } = await renderApp(<App />, compared);
    await line('Kansrijk');
    await user.click(screen.getByRole('button', { name: nl.changes.hideList }));
    expect(list()).toBeNull();
    const show = screen.getByRole('button', { name: nl.changes.showList });
    await user.click(show);
    expect(list()?.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    expect(list()).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: nl.changes.showList }));
  });

  it('keeps a small screen for the picture until the list is asked for', async () => {
    pretendBrowser(390, 844);
    const { user } = await renderApp(<App />, compared);
    await screen.findByText(/^Sinds november 2017/);
    expect(list()).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.changes.showList }));
    await line('Kansrijk');
  });
});
