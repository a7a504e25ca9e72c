import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../../src/i18n/nl.ts';
import { NetworkView } from '../../../../src/views/network/NetworkView.tsx';
import { pretendBrowser } from '../../../support/browser.ts';
import { fakeContext } from '../../../support/fakeContext.ts';
import { smallNetwork } from '../../../support/lensScene.ts';
import { renderApp } from '../../../support/renderApp.tsx';

const colour = () => screen.getByRole('button', { name: nl.groups.colour });
const rows = () => within(screen.getByRole('list', { name: nl.groups.label }));
const isPressed = (button: HTMLElement) => button.getAttribute('aria-pressed') === 'true';

beforeEach(() => {
  pretendBrowser();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
  const { context } = fakeContext();
  vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(context);
});

async function show(choices = {}) {
  const app = await renderApp(<NetworkView />, { files: [smallNetwork.file], choices });
  fireEvent.click(colour());
  await screen.findByRole('list', { name: nl.groups.label });
  return app;
}

describe('GroupLegend', () => {
  it('tells of each colour the letter, the name and how many are drawn', async () => {
    await show();
    expect(isPressed(colour())).toBe(true);
    const told = rows()
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(told).toEqual([expect.stringMatching(/^A.+3$/), `${nl.groups.ungrouped}1`]);
  });

  it('lights one group at a time, until it is pressed again or something is selected', async () => {
    const { store } = await show();
    const [group, rest] = rows().getAllByRole('button');
    if (!group || !rest) throw new Error('no rows');
    fireEvent.click(group);
    expect([isPressed(group), isPressed(rest)]).toEqual([true, false]);
    fireEvent.click(rest);
    expect([isPressed(group), isPressed(rest)]).toEqual([false, true]);
    act(() => store.actions.select('org-a'));
    expect(isPressed(rest)).toBe(false);
    fireEvent.click(group);
    fireEvent.click(group);
    expect(isPressed(group)).toBe(false);
  });

  it('goes back to colours of kinds', async () => {
    const { store } = await show();
    fireEvent.click(colour());
    expect(store.state.getState().choices.colouring).toBe('kind');
    expect(screen.queryByRole('list', { name: nl.groups.label })).toBeNull();
  });

  it('counts what a filter leaves, and cannot light a group of which nothing is left', async () => {
    const { store } = await show();
    act(() => store.actions.search('org-d'));
    const [group] = rows().getAllByRole('button');
    expect(group).toHaveProperty('disabled', true);
    expect(group?.textContent).toMatch(/0$/);
  });
});
