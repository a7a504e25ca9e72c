import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { InLanguage } from '../../src/shell/InLanguage.tsx';
import type { Choices } from '../../src/state/choices.ts';
import { pretendBrowser } from '../support/browser.ts';
import { networkFile, organisation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

/** Whether the file with the English texts can be had. */
const server = vi.hoisted(() => ({ works: true }));
vi.mock('../../src/i18n/fetchEnglish.ts', async (original) => {
  const { fetchEnglish } = await original<typeof import('../../src/i18n/fetchEnglish.ts')>();
  return {
    fetchEnglish: () => (server.works ? fetchEnglish() : Promise.reject(new Error('gone'))),
  };
});

const file = networkFile({
  organisations: [organisation('org-a', { name: 'Vereniging A', description: 'Helpt jongeren.' })],
});
const visit = (choices: Partial<Choices> = {}) =>
  renderApp(
    <InLanguage>
      <App />
    </InLanguage>,
    { files: [file], choices },
  );
const link = (name: string) => screen.findByRole('link', { name });
const pageLang = () => document.documentElement.lang;

beforeEach(() => {
  pretendBrowser();
  server.works = true;
});

describe('the language of the page', () => {
  it('changes by a link that keeps everything else, and the focus', async () => {
    const chosen: Partial<Choices> = { view: 'lijst', selection: 'org-a', query: 'vereniging' };
    const { user, choices } = await visit(chosen);
    expect(pageLang()).toBe('nl');
    const english = await link('English');
    expect([english.lang, english.getAttribute('hreflang')]).toEqual(['en', 'en']);
    expect(english.getAttribute('href')).toBe(
      '?weergave=lijst&zoek=vereniging&selectie=org-a&taal=en',
    );
    const before = choices();
    await user.click(english);
    const dutch = await link('Nederlands');
    expect(choices()).toEqual({ ...before, language: 'en' });
    expect([pageLang(), dutch.lang]).toEqual(['en', 'nl']);
    expect(document.activeElement).toBe(dutch);
    expect(await screen.findByRole('complementary', { name: en.detail.label })).toBeDefined();
    await user.click(dutch);
    await link('English');
    expect(choices()).toEqual(before);
    expect(pageLang()).toBe('nl');
  });

  it('is read out when it changes, and not when the page begins', async () => {
    const { user } = await visit();
    const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said()).not.toContain(nl.languages.now);
    await user.click(await link('English'));
    await waitFor(() => expect(said()).toContain(en.languages.now));
  });

  it('is not that of the data, which says so', async () => {
    const { user } = await visit({ selection: 'org-a' });
    const description = () => screen.getByText('Helpt jongeren.');
    const name = () => screen.getByRole('heading', { name: 'Vereniging A' });
    await screen.findByText('Helpt jongeren.');
    expect(description().closest('[lang]')).toBe(document.documentElement);
    await user.click(await link('English'));
    await waitFor(() => expect(name().lang).toBe('nl'));
    expect(description().lang).toBe('nl');
    expect(screen.getByText(en.detail.noRelations).closest('[lang]')).toBe(
      document.documentElement,
    );
  });

  it('stays Dutch and says why when the English texts cannot be had', async () => {
    server.works = false;
    const { choices } = await visit({ language: 'en' });
    const notice = await screen.findByText(nl.languages.notFetched.en);
    expect(notice.lang).toBe('en');
    expect(screen.getByText(nl.languages.notFetched.nl)).toBeDefined();
    expect(screen.getByRole('button', { name: nl.refresh })).toBeDefined();
    expect(pageLang()).toBe('nl');
    // A new page tries again.
    expect(choices().language).toBe('en');
  });

  it('follows the history, also when the texts come late', async () => {
    const { store } = await visit();
    act(() => store.actions.chooseLanguage('en'));
    act(() => store.actions.chooseLanguage('nl'));
    await act(async () => undefined);
    expect(pageLang()).toBe('nl');
    expect(await link('English')).toBeDefined();
  });
});
