import { act, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EntityLink } from '../../src/parts/EntityLink.tsx';
import { useSelection } from '../../src/state/useAppStore.ts';
import { pretendBrowser } from '../support/browser.ts';
import { networkFile, organisation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const files = [networkFile({ organisations: [organisation('org-a'), organisation('org-b')] })];

/** Two links as in a list, each with a mark; `drawn` is told every time one is drawn. */
function TwoLinks({ drawn }: { readonly drawn: (id: string) => void }) {
  const { network } = useSelection();
  return ['org-a', 'org-b'].map((id) => (
    <Profiler key={id} id={id} onRender={drawn}>
      <EntityLink id={id} network={network} marked />
    </Profiler>
  ));
}

async function show() {
  const drawn = vi.fn<(id: string) => void>();
  const app = await renderApp(<TwoLinks drawn={drawn} />, { files, choices: { view: 'lijst' } });
  drawn.mockClear();
  return { ...app, drawn: () => drawn.mock.calls.map(([id]) => id) };
}
const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

beforeEach(() => pretendBrowser());

describe('EntityLink', () => {
  it('leads to the entity with everything else as it is', async () => {
    const { store } = await show();
    expect(address('org-b')).toBe('?weergave=lijst&selectie=org-b');
    act(() => store.actions.toggleFilter('soort', 'organisatie'));
    expect(address('org-b')).toBe('?weergave=lijst&soort=organisatie&selectie=org-b');
  });

  it('is not drawn again when something is selected, and is when its address changes', async () => {
    const { store, drawn } = await show();
    for (const id of ['org-a', 'org-b', undefined]) act(() => store.actions.select(id));
    expect(drawn()).toEqual([]);
    act(() => store.actions.chooseLens('alles'));
    expect(drawn()).toEqual(['org-a', 'org-b']);
  });
});
