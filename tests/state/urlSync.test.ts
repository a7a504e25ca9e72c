// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppStore, DataSource } from '../../src/state/appState.ts';
import { type Choices, DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { createAppStore } from '../../src/state/store.ts';
import { parseChoices } from '../../src/state/urlCodec.ts';
import { syncUrl } from '../../src/state/urlSync.ts';
import { failure, sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';

const organisations = [organisation('org-a'), organisation('org-b')];
const older = networkFile({ version: { id: '2018-11' }, organisations });
const file = networkFile({ organisations });
let stop: (() => void) | undefined;
let steps = 0;

/** An app that arrived at an address, as main.tsx makes it. */
async function arriveAt(
  address: string,
  run = window,
  source: DataSource = sourceOf([older, file]),
): Promise<AppStore> {
  window.history.replaceState(null, '', `/kaart/${address}`);
  const { choices, ignored } = parseChoices(window.location.search);
  const store = createAppStore(source, choices, { ignored });
  stop = syncUrl(store, run);
  await store.actions.start();
  steps = window.history.length;
  return store;
}
const stepsMade = () => window.history.length - steps;

async function goBack(): Promise<void> {
  const gone = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, { once: true }),
  );
  window.history.back();
  await gone;
}

beforeEach(() => window.history.pushState(null, '', '/kaart/'));
afterEach(() => stop?.());

describe('the address', () => {
  it('follows every choice, under any path', async () => {
    const { actions } = await arriveAt('');
    actions.chooseView('lijst');
    actions.toggleFilter('leefdomein', 'wonen');
    actions.toggleFilter('leefdomein', 'zorg');
    actions.select('org-a');
    expect(window.location.pathname).toBe('/kaart/');
    expect(window.location.search).toBe('?weergave=lijst&leefdomein=wonen,zorg&selectie=org-a');
    expect(stepsMade()).toBe(4);
  });

  it('makes a step of every search that was asked for', async () => {
    const { actions, state } = await arriveAt('');
    actions.search('mbo');
    actions.search('wonen');
    expect([window.location.search, stepsMade()]).toEqual(['?zoek=wonen', 2]);
    await goBack();
    expect(state.getState().choices.query).toBe('mbo');
  });

  it('tells another language in one step that changes nothing else', async () => {
    const { actions, state } = await arriveAt('?weergave=lijst&leefdomein=wonen&selectie=org-a');
    const dutch = state.getState().choices;
    actions.chooseLanguage('en');
    expect(window.location.search).toBe('?weergave=lijst&leefdomein=wonen&selectie=org-a&taal=en');
    expect([state.getState().choices, stepsMade()]).toEqual([{ ...dutch, language: 'en' }, 1]);
    actions.chooseLanguage('nl');
    expect(window.location.search).toBe('?weergave=lijst&leefdomein=wonen&selectie=org-a');
    await goBack();
    expect(state.getState().choices.language).toBe('en');
  });

  it('keeps parameters of others, and the part after #', async () => {
    const { actions } = await arriveAt('?embed=1&utm_source=brief#main');
    actions.select('org-a');
    expect(window.location.search).toBe('?selectie=org-a&embed=1&utm_source=brief');
    expect(window.location.hash).toBe('#main');
  });

  it('stays as it was when nothing of it changes', async () => {
    const { actions } = await arriveAt('?leefdomein=wonen&selectie=org-a');
    actions.select('org-a');
    actions.chooseView('netwerk');
    actions.chooseAppearance('dark');
    expect(stepsMade()).toBe(0);
  });

  it('is not written again when it only reads differently', async () => {
    const { actions } = await arriveAt('?los');
    actions.search("'s-Hertogenbosch");
    expect(window.location.search).toBe('?zoek=%27s-Hertogenbosch&los=');
    const write = vi.spyOn(window.history, 'replaceState');
    actions.search("'s-Hertogenbosch");
    actions.chooseAppearance('dark');
    expect(write).not.toHaveBeenCalled();
  });

  it('is corrected without a step when it asks for what does not exist', async () => {
    window.history.replaceState(null, '', '/kaart/');
    const before = window.history.length;
    await arriveAt('?versie=1999-01&leefdomein=wonen,onzin');
    expect(window.location.search).toBe('?leefdomein=wonen');
    expect(window.history.length).toBe(before);
  });

  it('makes a step when several choices change at once, as from the questions of Begin', async () => {
    const { actions } = await arriveAt('');
    actions.restore({ ...DEFAULT_CHOICES, facets: { leefdomein: ['wonen'] } });
    expect(window.location.search).toBe('?leefdomein=wonen');
    expect(stepsMade()).toBe(1);
  });
});

describe('another version', () => {
  const arrive = () => new Promise((resolve) => setTimeout(resolve));

  it('makes a step when it is on screen', async () => {
    const { actions } = await arriveAt('');
    actions.chooseVersion('2018-11');
    expect(window.location.search).toBe('');
    await arrive();
    expect(window.location.search).toBe('?versie=2018-11');
    expect(stepsMade()).toBe(1);
  });

  it('makes no step when it cannot be had; what was done meanwhile does', async () => {
    const good = sourceOf([older, file]);
    const { actions, state } = await arriveAt('', window, {
      ...good,
      loadVersion: async (index, id) =>
        id === '2018-11' ? failure({ kind: 'network', file: 'x' }) : good.loadVersion(index, id),
    });
    actions.chooseVersion('2018-11');
    await arrive();
    expect(state.getState().versionProblem).toBeDefined();
    expect([window.location.search, stepsMade()]).toEqual(['', 0]);
    actions.chooseVersion('2018-11');
    actions.select('org-a');
    expect([window.location.search, stepsMade()]).toEqual(['?selectie=org-a', 1]);
    await arrive();
    expect([window.location.search, stepsMade()]).toEqual(['?selectie=org-a', 1]);
  });
});

describe('going back', () => {
  it('walks through the choices, one by one', async () => {
    const { actions, state } = await arriveAt('?weergave=lijst');
    actions.toggleFilter('leefdomein', 'wonen');
    actions.select('org-a');
    await goBack();
    expect(state.getState().choices).toMatchObject({
      selection: undefined,
      facets: { leefdomein: ['wonen'] },
    });
    await goBack();
    expect(state.getState().choices).toEqual({ ...DEFAULT_CHOICES, view: 'lijst' });
    expect(window.location.search).toBe('?weergave=lijst');
  });

  it('undoes what one did to explore, step by step', async () => {
    const { actions, state } = await arriveAt('');
    const seen: Choices[] = [];
    const deeds: (() => void)[] = [
      () => actions.chooseLens('alles'),
      () => actions.select('org-a'),
      () => actions.select('org-b'),
      () => actions.changeFilters({ around: 1 }),
      () => actions.changeFilters({ around: 2 }),
      () => actions.askPath({ from: 'org-b', to: undefined }),
      () => actions.askPath({ from: 'org-b', to: 'org-a' }),
      () => actions.askPath({ from: 'org-a', to: 'org-b' }),
      () => actions.toggleTogether('org-a'),
      () => actions.toggleTogether('org-b'),
      () => actions.clearTogether(),
    ];
    for (const deed of deeds) {
      seen.push(state.getState().choices);
      deed();
    }
    for (const before of seen.reverse()) {
      await goBack();
      expect(state.getState().choices).toEqual(before);
    }
  });

  it('says again what the address asked for in vain', async () => {
    const { actions, state } = await arriveAt('?weergave=bol&zoek=x');
    actions.dismissNotices();
    window.history.pushState(null, '', '/kaart/?weergave=bol');
    actions.select('org-a');
    await goBack();
    expect(state.getState().ignored).toEqual([{ parameter: 'weergave', value: 'bol' }]);
  });

  it('is not what a link within the page does: nothing changes', async () => {
    const { actions, state } = await arriveAt('?weergave=bol');
    actions.toggleFilter('leefdomein', 'wonen');
    const before = state.getState();
    expect(before.ignored).toHaveLength(1);
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(state.getState()).toBe(before);
  });

  it('does nothing more once the app is gone', async () => {
    const { actions, state } = await arriveAt('');
    actions.select('org-a');
    stop?.();
    actions.select('org-b');
    expect(window.location.search).toBe('?selectie=org-a');
    await goBack();
    expect(state.getState().choices.selection).toBe('org-b');
  });
});

describe('the version that is compared with', () => {
  it('is in the address as long as it is compared with, each as a step', async () => {
    const { actions, state } = await arriveAt('');
    actions.compareWith('2018-11');
    expect(window.location.search).toBe('?sinds=2018-11');
    actions.compareWith(undefined);
    expect(window.location.search).toBe('');
    expect(stepsMade()).toBe(2);
    await goBack();
    expect(state.getState().choices.since).toBe('2018-11');
    expect(state.getState().comparison).toBeDefined();
  });

  it('goes from the address when it is not earlier, without a step', async () => {
    await arriveAt('?versie=2018-11&sinds=2026-11');
    expect(window.location.search).toBe('?versie=2018-11');
    expect(stepsMade()).toBe(0);
  });
});

describe('in a frame that has no history of its own', () => {
  it('goes on working', async () => {
    const refuse = vi.fn(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const frame = {
      location: window.location,
      history: { pushState: refuse, replaceState: refuse },
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
    };
    const { actions, state } = await arriveAt('', frame as unknown as typeof window);
    actions.select('org-a');
    actions.search('mbo');
    expect(refuse).toHaveBeenCalledTimes(2);
    // As the link that skips to the content does.
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(state.getState().choices).toMatchObject({ selection: 'org-a', query: 'mbo' });
  });
});
