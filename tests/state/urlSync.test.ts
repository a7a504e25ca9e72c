// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { type AppStore, createAppStore } from '../../src/state/store.ts';
import { parseChoices } from '../../src/state/urlCodec.ts';
import { syncUrl } from '../../src/state/urlSync.ts';
import { sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';

const file = networkFile({ organisations: [organisation('org-a'), organisation('org-b')] });
let stop: (() => void) | undefined;
let steps = 0;

/** An app that arrived at an address, as main.tsx makes it. */
async function arriveAt(address: string, run = window): Promise<AppStore> {
  window.history.replaceState(null, '', `/kaart/${address}`);
  const { choices, ignored } = parseChoices(window.location.search);
  const store = createAppStore(sourceOf([file]), choices, ignored);
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

  it('makes no step of typing', async () => {
    const { actions } = await arriveAt('');
    for (const query of ['m', 'mb', 'mbo']) actions.search(query);
    expect(window.location.search).toBe('?zoek=mbo');
    expect(stepsMade()).toBe(0);
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

  it('says again what the address asked for in vain', async () => {
    const { actions, state } = await arriveAt('?weergave=bol&zoek=x');
    actions.dismissNotices();
    window.history.pushState(null, '', '/kaart/?weergave=bol');
    actions.select('org-a');
    await goBack();
    expect(state.getState().ignored).toEqual([{ parameter: 'weergave', value: 'bol' }]);
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

describe('in a frame that has no history of its own', () => {
  it('goes on working', async () => {
    const refuse = vi.fn(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const frame = {
      location: window.location,
      history: { pushState: refuse, replaceState: refuse },
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    const { actions, state } = await arriveAt('', frame as unknown as typeof window);
    actions.select('org-a');
    actions.search('mbo');
    expect(refuse).toHaveBeenCalledTimes(2);
    expect(state.getState().choices).toMatchObject({ selection: 'org-a', query: 'mbo' });
  });
});
