import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../../src/i18n/nl.ts';
import { NetworkView } from '../../../../src/views/network/NetworkView.tsx';
import { pretendBrowser } from '../../../support/browser.ts';
import { fakeContext } from '../../../support/fakeContext.ts';
import { smallLayout } from '../../../support/lensScene.ts';
import { networkFile, organisation, pilot, relation } from '../../../support/network.ts';
import { renderApp } from '../../../support/renderApp.tsx';

const file = networkFile({
  organisations: ['org-a', 'org-b', 'org-d'].map((id) => organisation(id)),
  pilots: [pilot('pilot-c')],
  relations: [
    relation('org-a', 'org-b'),
    relation('org-a', 'pilot-c'),
    relation('org-b', 'org-d'),
    relation('org-d', 'pilot-c'),
  ],
  layouts: { 'wie-werkt-waaraan': smallLayout },
});

beforeEach(() => {
  pretendBrowser();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
  vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(fakeContext().context);
});

const picture = () => screen.getByRole('application', { name: nl.network.label });
const focused = () => document.activeElement?.getAttribute('aria-label')?.split(',')[0];

/** Walked from a node to the next. */
async function walk() {
  const app = await renderApp(
    <>
      <NetworkView />
      <button type="button">elders</button>
    </>,
    { files: [file] },
  );
  act(() => picture().focus());
  await app.user.keyboard('{Home}');
  const first = focused() ?? '';
  for (const arrow of ['Right', 'Left', 'Down', 'Up']) {
    if (focused() === first) await app.user.keyboard(`{Arrow${arrow}}`);
  }
  const second = focused() ?? '';
  expect(second).not.toBe(first);
  return { ...app, first, second };
}

describe('the focus of who walks through the picture', () => {
  it('stays elsewhere when a filter hides the node', async () => {
    const { store, first } = await walk();
    const elsewhere = screen.getByRole('button', { name: 'elders' });
    act(() => elsewhere.focus());
    act(() => store.actions.search(first));
    expect(document.activeElement).toBe(elsewhere);
    act(() => store.actions.clearFilters());
    expect(document.activeElement).toBe(elsewhere);
  });

  it('goes to the node before it when a filter hides the node under it', async () => {
    const { store, first } = await walk();
    act(() => store.actions.search(first));
    expect(focused()).toBe(first);
  });

  it('goes to the picture when a filter hides all of the walk', async () => {
    const { store } = await walk();
    act(() => store.actions.search('niets heet zo'));
    expect(document.activeElement).toBe(picture());
  });

  it('goes back through the last 50 nodes', async () => {
    const { user, first, second } = await walk();
    await user.keyboard('{Home}');
    const there = [first, second];
    expect(there).toContain(focused());
    for (let step = 0; step < 60; step += 1) {
      const before = focused();
      for (const arrow of ['Right', 'Left', 'Down', 'Up']) {
        if (focused() === before) await user.keyboard(`{Arrow${arrow}}`);
      }
    }
    let back = 0;
    for (let before: string | undefined; before !== focused(); back += 1) {
      before = focused();
      await user.keyboard('{Backspace}');
    }
    expect(back - 1).toBe(49);
  }, 20_000);
});
