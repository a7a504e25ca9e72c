import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { ComparePanel } from '../../src/panels/compare/ComparePanel.tsx';
import { DetailPanel } from '../../src/panels/detail/DetailPanel.tsx';
import { PathPanel } from '../../src/panels/explore/PathPanel.tsx';
import { EmptySelection } from '../../src/panels/filters/EmptySelection.tsx';
import { FilterChips } from '../../src/panels/filters/FilterChips.tsx';
import { useLit } from '../../src/state/useAppStore.ts';
import { pretendBrowser } from '../support/browser.ts';
import { networkFile, organisation, pilot, relation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const words = nl.explore;
// Aan – Bij – Dok, Aan – Cas – Dok, and Eva at nothing.
const files = [
  networkFile({
    organisations: [
      organisation('org-a', { name: 'Aan', leefdomeinen: ['wonen'] }),
      organisation('org-b', { name: 'Bij', leefdomeinen: ['zorg'] }),
      organisation('org-c', { name: 'Cas', leefdomeinen: ['wonen'] }),
      organisation('org-e', { name: 'Eva' }),
    ],
    pilots: [pilot('pilot-d', { name: 'Dok' })],
    relations: [
      relation('org-a', 'org-b', 'ondersteunt'),
      relation('org-b', 'pilot-d', 'ondersteunt'),
      relation('org-b', 'pilot-d', 'financiert'),
      relation('org-c', 'org-a', 'verwijst-naar'),
      relation('org-c', 'pilot-d', 'voert-uit'),
    ],
  }),
];

/** What the picture would light. */
function LitNames() {
  const lit = useLit();
  return <output aria-label="lit">{lit ? [...lit.nodes].sort().join(' ') : 'nothing'}</output>;
}
const lit = () => screen.getByLabelText('lit').textContent;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const sentences = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

beforeEach(() => pretendBrowser());

describe('what the detail offers', () => {
  const open = (choices = {}) =>
    renderApp(
      <>
        <FilterChips />
        <DetailPanel takesFocus={false} />
      </>,
      { files, choices: { selection: 'org-a', view: 'lijst', ...choices } },
    );

  it('shows a surrounding, says how much that is, and takes it away', async () => {
    const { user, choices } = await open();
    const group = within(screen.getByRole('group', { name: words.around }));
    expect(group.getAllByRole('button').map((it) => it.textContent)).toEqual([
      '1 stap 3 onderdelen',
      '2 stappen 4 onderdelen',
      '3 stappen 4 onderdelen',
      'alles 5 onderdelen',
    ]);
    await user.click(group.getByRole('button', { name: /^1 stap/ }));
    expect(choices().around).toBe(1);
    expect(group.getByRole('button', { pressed: true }).textContent).toMatch(/^1 stap/);
    await user.click(button(nl.filters.remove(words.aroundOf('Aan', 1))));
    expect(choices().around).toBeUndefined();
    expect(group.getByRole('button', { pressed: true }).textContent).toMatch(/^alles/);
  });

  it('says which filter hides neighbours, and shows them without dropping other filters', async () => {
    const facets = { leefdomein: ['wonen'], soort: ['organisatie'] };
    const { user, choices } = await open({ facets, query: '' });
    expect(
      screen.getByText(words.hidden(1, words.reasonFacet('Leefdomein', 1)), { exact: false }),
    ).toBeDefined();
    await user.click(button(words.showHidden(1)));
    expect(choices().facets).toEqual({ soort: ['organisatie'] });
    expect(screen.queryByText(/verborgen/)).toBeNull();
  });

  it('brings an empty surrounding back by dropping what empties it', async () => {
    const { user, choices } = await renderApp(<EmptySelection />, {
      files,
      choices: { selection: 'org-e', around: 1, facets: { leefdomein: ['wonen'] } },
    });
    await user.click(button(nl.selection.emptyDrop(words.aroundOf('Eva', 1), 2)));
    expect(choices()).toMatchObject({ around: undefined, facets: { leefdomein: ['wonen'] } });
  });

  it('says that the search hides them', async () => {
    const { user, choices } = await open({ query: 'Aan' });
    expect(
      screen.getByText(words.hidden(2, words.reasonSearch('Aan', 2)), { exact: false }),
    ).toBeDefined();
    await user.click(button(words.showHidden(2)));
    expect(choices().query).toBe('');
  });

  it('asks how it hangs together with something, and lays it beside others', async () => {
    const { user, choices, store } = await open();
    await user.click(button(words.askPath));
    expect(choices()).toMatchObject({ path: { from: 'org-a', to: undefined } });
    store.actions.select('org-b');
    await user.click(await screen.findByRole('button', { name: nl.compare.ask }));
    expect(choices()).toMatchObject({ together: ['org-b'], path: undefined });
    store.actions.select('org-c');
    await user.click(await screen.findByRole('button', { name: nl.compare.add }));
    expect(choices().together).toEqual(['org-b', 'org-c']);
  });
});

describe('a path of which one end is chosen', () => {
  it('gets the other from the detail of what is chosen in a view', async () => {
    const { user, choices } = await renderApp(<DetailPanel takesFocus={false} />, {
      files,
      choices: { selection: 'org-c', path: { from: 'org-a', to: undefined } },
    });
    await user.click(button(words.completePath('Aan')));
    expect(choices()).toMatchObject({
      selection: undefined,
      path: { from: 'org-a', to: 'org-c' },
    });
  });
});

describe('PathPanel', () => {
  const open = (to: string | null = 'pilot-d', more = {}) =>
    renderApp(
      <>
        <PathPanel hidden={false} takesFocus={false} />
        <LitNames />
      </>,
      { files, choices: { path: { from: 'org-a', to: to ?? undefined }, ...more } },
    );

  it('tells all shortest paths as sentences in the direction of reading, and lights them', async () => {
    const { user, choices } = await open();
    expect(screen.getByText(words.path.found(2, '2', 2))).toBeDefined();
    expect(sentences()).toEqual([
      'Aan → ondersteunt → Bij → ondersteunt en financiert → Dok',
      'Aan → wordt genoemd door → Cas → voert uit → Dok',
    ]);
    expect(lit()).toBe('org-a org-b org-c pilot-d');
    await user.hover(screen.getByRole('link', { name: 'Cas' }));
    expect(lit()).toBe('org-a org-c pilot-d');
    await user.click(screen.getByRole('link', { name: 'Cas' }));
    expect(choices()).toMatchObject({ selection: 'org-c', path: { to: 'pilot-d' } });
  });

  it('lights nothing when something beside it is selected', async () => {
    await open('pilot-d', { selection: 'org-e' });
    expect(lit()).toBe('nothing');
  });

  it('asks for the other end, by search', async () => {
    const { user, choices } = await open(null);
    expect(screen.getByText(words.path.choose)).toBeDefined();
    expect(lit()).toBe('nothing');
    const field = screen.getByRole('searchbox', { name: /^Naar: / });
    await user.type(field, 'Bi');
    await user.click(await screen.findByRole('button', { name: /^Bij/ }));
    expect(choices().path).toEqual({ from: 'org-a', to: 'org-b' });
    expect(sentences()).toEqual(['Aan → ondersteunt → Bij']);
  });

  it('takes the best match with Enter, and swaps the ends', async () => {
    const { user, choices } = await open();
    await user.click(button(words.path.change('Aan')));
    const field = screen.getByRole('searchbox', { name: /^Van: / });
    expect(document.activeElement).toBe(field);
    await user.type(field, 'Bij{Enter}');
    expect(choices().path).toEqual({ from: 'org-b', to: 'pilot-d' });
    await user.click(button(words.path.swap));
    expect(choices().path).toEqual({ from: 'pilot-d', to: 'org-b' });
    expect(sentences()).toEqual(['Dok → wordt ondersteund door en wordt gefinancierd door → Bij']);
  });

  it('tells in one place what it found, so that it is heard', async () => {
    const { store } = await open(null);
    const status = screen.getByText(words.path.choose);
    const ask = (to: string) => act(() => store.actions.askPath({ from: 'org-a', to }));
    expect(status.getAttribute('role')).toBe('status');
    ask('org-b');
    expect(status.textContent).toBe(words.path.found(1, '1', 1));
    ask('org-e');
    expect(status.textContent).toBe(words.path.none);
    expect(status.isConnected).toBe(true);
  });

  it('counts only the relations that are asked for', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('checkbox', { name: 'verwijst' }));
    expect(sentences()).toHaveLength(1);
    expect(lit()).toBe('org-a org-b pilot-d');
    await user.click(button(words.path.kinds));
    await user.click(screen.getByRole('checkbox', { name: 'ondersteunt' }));
    expect(screen.getByText(words.path.noneOfChosen)).toBeDefined();
    expect(lit()).toBe('nothing');
    const family = screen.getByRole('checkbox', { name: 'steunt' });
    expect((family as HTMLInputElement).indeterminate).toBe(true);
    await user.click(button(words.path.all));
    expect(sentences()).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByText(words.path.found(2, '2', 2)));
  });

  it('says that there is no connection', async () => {
    await open('org-e');
    expect(screen.getByText(words.path.none)).toBeDefined();
    expect(screen.queryByRole('button', { name: words.path.all })).toBeNull();
  });

  it('says how much of it the filters hide', async () => {
    await open('pilot-d', { facets: { leefdomein: ['wonen'] } });
    expect(screen.getByText(words.path.hidden(2))).toBeDefined();
  });

  it('closes with its button and with Escape', async () => {
    const { user, choices, store } = await open();
    await user.click(button(nl.close));
    expect(choices().path).toBeUndefined();
    expect(lit()).toBe('nothing');
    store.actions.askPath({ from: 'org-a', to: 'org-b' });
    (await screen.findByRole('button', { name: nl.close })).focus();
    await user.keyboard('{Escape}');
    expect(choices().path).toBeUndefined();
  });
});

describe('what the chosen network does not draw', () => {
  const place = (...ids: string[]) => ({
    width: 100,
    height: 100,
    nodes: Object.fromEntries(ids.map((id): [string, [number, number]] => [id, [50, 50]])),
    groups: [],
    folded: [],
  });
  const [file] = files;
  const placed = {
    ...(file ?? networkFile()),
    layouts: {
      organisaties: place('org-a', 'org-b', 'org-c'),
      alles: place('org-a', 'org-b', 'pilot-d'),
    },
  };
  const showInAll = () => screen.queryByRole('button', { name: nl.relations.showInAll });

  it('is told of a path, with the way to the lens that does', async () => {
    const { user, choices } = await renderApp(<PathPanel hidden={false} takesFocus={false} />, {
      files: [placed],
      choices: { path: { from: 'org-a', to: 'pilot-d' }, lens: 'organisaties' },
    });
    expect(screen.getByText(nl.relations.outsideLens(1))).toBeDefined();
    await user.click(button(nl.relations.showInAll));
    expect(choices().lens).toBe('alles');
    // There one of the others has no place, and there is no better lens.
    expect(screen.getByText(nl.relations.outsideLens(1))).toBeDefined();
    expect(showInAll()).toBeNull();
  });

  it('is told of what several share, and of a selection', async () => {
    const choices = { lens: 'organisaties' } as const;
    const together = ['org-b', 'org-c'];
    const { unmount } = await renderApp(<ComparePanel hidden={false} takesFocus={false} />, {
      files: [placed],
      choices: { ...choices, together },
    });
    expect(screen.getByText(nl.relations.outsideLens(1))).toBeDefined();
    unmount();
    await renderApp(<DetailPanel takesFocus={false} />, {
      files: [placed],
      choices: { ...choices, selection: 'pilot-d' },
    });
    expect(screen.getByText(nl.detail.notInLens)).toBeDefined();
    expect(showInAll()).not.toBeNull();
  });

  it('is not told in another view', async () => {
    await renderApp(<PathPanel hidden={false} takesFocus={false} />, {
      files: [placed],
      choices: { path: { from: 'org-a', to: 'pilot-d' }, lens: 'organisaties', view: 'lijst' },
    });
    expect(screen.queryByText(nl.relations.outsideLens(1))).toBeNull();
  });
});
