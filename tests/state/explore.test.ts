import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/state/choices.ts';
import { createAppStore } from '../../src/state/store.ts';
import { sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation, relation } from '../support/network.ts';
import { choose } from '../support/storeWith.ts';

const ids = ['org-a', 'org-b', 'org-c', 'org-d', 'org-e'];
const file = networkFile({
  organisations: ids.map((id) => organisation(id)),
  relations: [relation('org-a', 'org-b')],
  formerIds: [{ id: 'org-oud', replacedBy: 'org-a', note: 'Samengegaan.' }],
});

async function started(change: Partial<Choices> = {}) {
  const store = createAppStore(sourceOf([file]), choose(change));
  await store.actions.start();
  const { state, actions } = store;
  return { ...actions, choices: () => state.getState().choices, state };
}

describe('the surrounding of a selection', () => {
  it('stays with another selection, and goes when nothing is selected', async () => {
    const { choices, select, changeFilters } = await started({ selection: 'org-a' });
    changeFilters({ around: 2 });
    select('org-b');
    expect(choices()).toEqual(choose({ selection: 'org-b', around: 2 }));
    select(undefined);
    expect(choices()).toEqual(choose({}));
  });

  it('cannot be of nothing, nor of what does not exist', async () => {
    const { choices, select, changeFilters } = await started();
    changeFilters({ around: 1 });
    expect(choices().around).toBeUndefined();
    select('org-a');
    changeFilters({ around: 1 });
    select('org-weg');
    expect(choices().around).toBeUndefined();
  });

  it('is one of the filters that are cleared', async () => {
    const { choices, clearFilters } = await started({ selection: 'org-a', around: 1, query: 'a' });
    clearFilters();
    expect(choices()).toEqual(choose({ selection: 'org-a' }));
  });
});

describe('what an address asks for', () => {
  it('is skipped and named when the version does not have it', async () => {
    const { choices, state } = await started({
      selection: 'org-weg',
      around: 2,
      path: { from: 'org-weg', to: 'org-b' },
      pathRules: { uncounted: ['financiert', 'verzonnen'], throughUmbrellas: false },
      together: ['org-c', 'org-kwijt', 'org-d'],
    });
    expect(choices()).toEqual(
      choose({
        selection: 'org-weg',
        path: { from: 'org-b', to: undefined },
        pathRules: { uncounted: ['financiert'], throughUmbrellas: false },
        together: ['org-c', 'org-d'],
      }),
    );
    expect(state.getState().ignored).toEqual([
      { parameter: 'pad', value: 'org-weg' },
      { parameter: 'zonder', value: 'verzonnen' },
      { parameter: 'vergelijk', value: 'org-kwijt' },
      { parameter: 'omgeving', value: '2' },
    ]);
  });

  it('is the record that took the place of a former one', async () => {
    const { choices, state } = await started({
      selection: 'org-oud',
      around: 1,
      path: { from: 'org-b', to: 'org-oud' },
      together: ['org-oud', 'org-a'],
    });
    expect(choices()).toEqual(
      choose({
        selection: 'org-a',
        around: 1,
        path: { from: 'org-b', to: 'org-a' },
        together: ['org-a'],
      }),
    );
    expect(state.getState().ignored).toEqual([]);
  });

  it('stays as it is when all is known', async () => {
    const asked = { path: { from: 'org-a', to: 'org-b' }, together: ['org-c'] };
    const { choices, state } = await started(asked);
    expect(choices()).toEqual(choose(asked));
    expect(state.getState().corrected).toBeUndefined();
  });
});

describe('a path', () => {
  it('stands in the place of the selection and of what lies side by side', async () => {
    const { choices, askPath } = await started({ selection: 'org-a', together: ['org-b'] });
    askPath({ from: 'org-a', to: undefined });
    expect(choices()).toEqual(choose({ path: { from: 'org-a', to: undefined } }));
    askPath(undefined);
    expect(choices()).toEqual(choose({}));
  });

  it('stays while the detail of something on it is open', async () => {
    const { choices, select } = await started({ path: { from: 'org-a', to: 'org-b' } });
    select('org-b');
    expect(choices().path).toEqual({ from: 'org-a', to: 'org-b' });
  });
});

describe('what lies side by side', () => {
  it('starts with what is selected, and is added to and taken from', async () => {
    const { choices, toggleTogether, select } = await started({ selection: 'org-a' });
    toggleTogether('org-b');
    expect(choices()).toEqual(choose({ together: ['org-a', 'org-b'] }));
    select('org-c');
    toggleTogether('org-c');
    toggleTogether('org-a');
    expect(choices().together).toEqual(['org-b', 'org-c']);
  });

  it('may be one alone', async () => {
    const { choices, toggleTogether, clearTogether } = await started({ selection: 'org-a' });
    toggleTogether('org-a');
    expect(choices()).toEqual(choose({ together: ['org-a'] }));
    clearTogether();
    expect(choices()).toEqual(choose({}));
  });

  it('is at most four', async () => {
    const together = ids.slice(0, 4);
    const { choices, toggleTogether } = await started({ together, selection: 'org-e' });
    const before = choices();
    toggleTogether('org-e');
    expect(choices()).toBe(before);
    toggleTogether('org-d');
    expect(choices().together).toEqual(['org-a', 'org-b', 'org-c']);
  });
});
