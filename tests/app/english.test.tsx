import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import type { Texts } from '../../src/i18n/texts.ts';
import { InLanguage } from '../../src/shell/InLanguage.tsx';
import type { DataSource } from '../../src/state/appState.ts';
import type { Choices } from '../../src/state/choices.ts';
import { pretendBrowser } from '../support/browser.ts';
import { sourceOf } from '../support/dataSource.ts';
import { dutchOnPage } from '../support/dutchOnPage.ts';
import { realGeo } from '../support/realGeo.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const fetching = vi.hoisted(() => ({ fails: false }));
vi.mock('../../src/i18n/fetchEnglish.ts', async (original) => {
  const { fetchEnglish } = await original<typeof import('../../src/i18n/fetchEnglish.ts')>();
  return {
    fetchEnglish: () => (fetching.fails ? Promise.reject(new Error('gone')) : fetchEnglish()),
  };
});

const source: DataSource = {
  ...sourceOf([realFile('2018-11'), realFile('2026-11')]),
  loadDivisions: async () => ({ ok: true, value: realGeo.divisions }),
  loadBoundaries: async () => ({ ok: true, value: realGeo }),
};
const visit = (choices: Partial<Choices>, begin: Texts = en) =>
  renderApp(
    <InLanguage begin={begin}>
      <App />
    </InLanguage>,
    { source, choices: { language: 'en', ...choices } },
  );

beforeEach(() => {
  pretendBrowser();
  fetching.fails = false;
});

describe('in English', () => {
  it.each<[string, Partial<Choices>]>([
    ['the network', {}],
    ['rings', { lens: 'schillen' }],
    ['related pilots', { lens: 'verwante-pilots', selection: 'pilot-matchpoint' }],
    ['colours by group', { colouring: 'group' }],
    ['an organisation', { selection: 'org-nji', around: 1 }],
    ['a programme', { selection: 'prog-manifest', view: 'lijst' }],
    ['filters', { facets: { leefdomein: ['wonen', 'onbekend'] }, query: 'jongeren' }],
    ['nothing', { facets: { leefdomein: ['wonen'] }, query: 'xyzzy' }],
    ['the list', { view: 'lijst' }],
    ['the map', { view: 'kaart' }],
    ['a place', { view: 'kaart', place: 'GM0281' }],
    ['changes', { since: '2018-11' }],
    ['an older version', { version: '2018-11' }],
    ['a path', { path: { from: 'org-nji', to: 'org-movisie' } }],
    ['one end of a path', { path: { from: 'org-nji', to: undefined } }],
    ['a comparison', { together: ['org-nji', 'org-movisie'] }],
    ['about', { page: 'over' }],
    ['accessibility', { page: 'toegankelijkheid' }],
    ['privacy', { page: 'privacy' }],
    ['open data', { page: 'open-data' }],
    ['embedding', { page: 'insluiten' }],
    ['own data', { page: 'eigen-gegevens' }],
    ['comparing own data', { page: 'combineren' }],
    ['what there is not', { selection: 'org-nergens' }],
  ])('%s has no Dutch word of the interface', async (_, choices) => {
    await visit(choices);
    // What is fetched when it is shown has come when nothing is awaited any more.
    await waitFor(() => expect(document.querySelector('.loading')).toBeNull());
    expect(document.body.textContent).toContain(en.title);
    expect(dutchOnPage(document.body)).toEqual([]);
  });

  it.each(['insight', 'openText'] as const)('reads the network: %s', async (which) => {
    const { user } = await visit({});
    await user.click(screen.getByRole('button', { name: en.reading[which] }));
    await screen.findByRole('complementary', {
      name: en.reading[which === 'insight' ? 'insight' : 'text'],
    });
    await waitFor(() => expect(screen.queryByText(en.insight.searching)).toBeNull());
    expect(dutchOnPage(document.body)).toEqual([]);
  });

  it.each([en.share.open, en.save.open])('opens %s', async (name) => {
    const { user } = await visit({});
    await user.click(screen.getByRole('button', { name }));
    await screen.findByRole('dialog');
    expect(dutchOnPage(document.body)).toEqual([]);
  });

  it('would find Dutch', async () => {
    await visit({ language: 'nl' }, nl);
    expect(dutchOnPage(document.body).length).toBeGreaterThan(30);
  });
});
