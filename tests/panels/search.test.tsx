import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { SearchBox } from '../../src/panels/search/SearchBox.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

/** A published version never changes, so what is found in it by name stays. */
const files = [realFile('2026-11')];
const field = () => screen.getByRole('searchbox', { name: nl.search.label });
const results = () => screen.queryAllByRole('listitem').map((item) => item.textContent);
const showAll = (text: string) =>
  screen.getByRole('button', { name: new RegExp(`^${nl.search.filterOn(text)}`) });

beforeEach(() => pretendBrowser());

describe('SearchBox', () => {
  it('shows the best matches while typing, and says how many there are', async () => {
    const { user } = await renderApp(<SearchBox />, { files });
    expect(results()).toEqual([]);
    await user.type(field(), 'nji');
    expect(results()[0]).toBe(
      'Nederlands Jeugdinstituut (NJi)organisatie, kennisinstituut, landelijk',
    );
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ gevonden$/);
  });

  it('opens the one that is chosen, and is ready for the next', async () => {
    const onDone = vi.fn();
    const { user, choices } = await renderApp(<SearchBox onDone={onDone} />, { files });
    await user.type(field(), 'nji');
    await user.click(screen.getByRole('button', { name: /Nederlands Jeugdinstituut/ }));
    expect(choices()).toMatchObject({ selection: 'org-nji', query: '' });
    expect(field()).toHaveProperty('value', '');
    expect(results()).toEqual([]);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('shows everything that matches on Enter', async () => {
    const { user, choices } = await renderApp(<SearchBox />, { files });
    await user.type(field(), ' wonen {Enter}');
    expect(choices()).toMatchObject({ query: 'wonen', selection: undefined });
    expect(results()).toEqual([]);
  });

  it('does so for what was typed just now, before its results are there', async () => {
    const { choices } = await renderApp(<SearchBox />, { files });
    act(() => {
      fireEvent.change(field(), { target: { value: 'wonen' } });
      expect(results()).toEqual([]);
      fireEvent.submit(field());
    });
    expect(choices().query).toBe('wonen');
    expect(results()).toEqual([]);
  });

  it('takes the focus only when it was asked for', async () => {
    const { unmount } = await renderApp(<SearchBox />, { files });
    expect(document.activeElement).toBe(document.body);
    unmount();
    await renderApp(<SearchBox takesFocus />, { files });
    expect(document.activeElement).toBe(field());
  });

  it('shows everything that matches with its button', async () => {
    const { user, choices } = await renderApp(<SearchBox />, { files });
    await user.type(field(), 'wonen');
    expect(results()).toHaveLength(8);
    await user.click(showAll('wonen'));
    expect(choices().query).toBe('wonen');
  });

  it('works by keyboard: down to a match, up to the text, Enter', async () => {
    const { user, choices } = await renderApp(<SearchBox />, { files });
    await user.type(field(), 'nji');
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(field());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(choices().selection).toBe('org-nji');
  });

  it('closes with Escape, keeping the text, and does not pass it on', async () => {
    const outside = vi.fn();
    const { user } = await renderApp(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for a panel around the field
      <div onKeyDown={outside}>
        <SearchBox />
      </div>,
      { files },
    );
    await user.type(field(), 'nji');
    outside.mockClear();
    await user.keyboard('{ArrowDown}{Escape}');
    expect(results()).toEqual([]);
    expect(field()).toHaveProperty('value', 'nji');
    expect(document.activeElement).toBe(field());
    expect(outside.mock.calls.map(([event]) => event.key)).not.toContain('Escape');
  });

  it('closes when one goes on elsewhere', async () => {
    const { user } = await renderApp(
      <>
        <SearchBox />
        <button type="button">Elders</button>
      </>,
      { files },
    );
    await user.type(field(), 'nji');
    await user.click(screen.getByRole('button', { name: 'Elders' }));
    expect(results()).toEqual([]);
  });

  it.each(['xqzwvkjp', '<b>vet</b>xq', '“!?'])('says that nothing matches “%s”', async (text) => {
    const { user, choices, container } = await renderApp(<SearchBox />, { files });
    await user.type(field(), text);
    expect(screen.getByText(nl.search.nothing(text))).toBeDefined();
    expect(container.querySelector('b')).toBeNull();
    expect(within(container).queryByRole('button')).toBeNull();
    await user.keyboard('{Enter}');
    expect(choices().query).toBe(text);
  });

  it('does nothing with spaces alone', async () => {
    const { user, choices } = await renderApp(<SearchBox />, { files });
    await user.type(field(), '   {Enter}');
    expect(choices().query).toBe('');
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
