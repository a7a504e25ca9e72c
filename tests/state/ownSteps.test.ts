// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppStore } from '../../src/state/appState.ts';
import { DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { keepOwnSteps, type OwnSteps } from '../../src/state/ownSteps.ts';
import { createAppStore } from '../../src/state/store.ts';
import { sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';

const file = networkFile({ organisations: [organisation('org-a'), organisation('org-b')] });
const ADDRESS = '/kaart/?leefdomein=wonen';
const onLeft = vi.fn();
let store: AppStore;
let steps: OwnSteps;

beforeEach(async () => {
  onLeft.mockReset();
  window.history.pushState(null, '', ADDRESS);
  store = createAppStore(sourceOf([file]), DEFAULT_CHOICES);
  await store.actions.start();
  steps = keepOwnSteps(store, window, onLeft);
});
afterEach(() => steps.stop());

const choices = () => store.state.getState().choices;
const address = () => `${window.location.pathname}${window.location.search}`;

async function go(move: () => void): Promise<void> {
  const gone = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, { once: true }),
  );
  move();
  await gone;
}

describe('the steps in an own file', () => {
  it('are undone and redone, while the address stays what it was', async () => {
    store.actions.chooseView('lijst');
    store.actions.select('org-a');
    expect(address()).toBe(ADDRESS);
    await go(() => window.history.back());
    expect(choices()).toMatchObject({ view: 'lijst', selection: undefined });
    await go(() => window.history.back());
    expect(choices().view).toBe('netwerk');
    await go(() => window.history.forward());
    expect(choices().view).toBe('lijst');
    expect(address()).toBe(ADDRESS);
    expect(onLeft).not.toHaveBeenCalled();
  });

  it('lead back to what was there before the first of them', async () => {
    store.actions.chooseView('lijst');
    await go(() => window.history.go(-2));
    expect(onLeft).toHaveBeenCalledTimes(1);
    expect(address()).toBe(ADDRESS);
    // What one does after that is no step of it.
    const { length } = window.history;
    store.actions.chooseView('kaart');
    expect(window.history.length).toBe(length);
  });

  it('are left at once, with the history where it was before', async () => {
    const { length } = window.history;
    store.actions.chooseView('lijst');
    store.actions.chooseView('kaart');
    expect(window.history.length).toBe(length + 2);
    await go(steps.leave);
    expect(onLeft).not.toHaveBeenCalled();
    // The next step takes the place of all of them.
    window.history.pushState(null, '', ADDRESS);
    expect(window.history.length).toBe(length);
  });

  it('are not lost by a link within the page', async () => {
    store.actions.chooseView('lijst');
    await go(() => {
      window.location.hash = '#main';
    });
    expect(onLeft).not.toHaveBeenCalled();
    expect(choices().view).toBe('lijst');
  });

  it('work where there is no history to keep', () => {
    steps.stop();
    const refusing = { ...window, location: window.location } as unknown as Window &
      typeof globalThis;
    Object.assign(refusing, {
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      history: {
        replaceState() {
          throw new DOMException('refused', 'SecurityError');
        },
        go: vi.fn(),
      },
    });
    const kept = keepOwnSteps(store, refusing, onLeft);
    store.actions.chooseView('kaart');
    kept.leave();
    expect(choices().view).toBe('kaart');
    expect(refusing.history.go).not.toHaveBeenCalled();
  });
});
