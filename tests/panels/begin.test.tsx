import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { Begin } from '../../src/panels/begin/Begin.tsx';
import { DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { pretendBrowser } from '../support/browser.ts';
import { networkFile, organisation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const older = networkFile({ version: { id: '2017-11', title: 'November 2017' } });
const newer = networkFile({
  organisations: [organisation('org-a', { leefdomeinen: ['wonen'] })],
});
const question = (name: string) => screen.getByRole('button', { name });

beforeEach(() => pretendBrowser());

describe('Begin', () => {
  it('says what the map holds', async () => {
    await renderApp(<Begin onClose={() => {}} />, { files: [newer] });
    expect(screen.getByText(nl.begin.holds(1, 0, 1))).toBeDefined();
  });

  it('answers a question by choosing, from scratch, and stays beside the picture', async () => {
    const onClose = vi.fn();
    const { user, choices } = await renderApp(<Begin onClose={onClose} />, {
      files: [newer],
      choices: { query: 'iets', selection: 'org-a', facets: { domein: ['werk'] } },
    });
    await user.click(question(nl.begin.housing));
    expect(choices()).toEqual({ ...DEFAULT_CHOICES, facets: { leefdomein: ['wonen'] } });
    await user.click(question(nl.begin.gemeente));
    expect(choices()).toEqual({ ...DEFAULT_CHOICES, view: 'kaart' });
    expect(onClose).not.toHaveBeenCalled();
  });

  it.each([
    [nl.begin.housingShort, { facets: { leefdomein: ['wonen'] } }],
    [nl.begin.gemeenteShort, { view: 'kaart' }],
  ])('makes room for the answer on a small screen: %s', async (short, answer) => {
    const onClose = vi.fn();
    const { user, choices } = await renderApp(<Begin onClose={onClose} compact />, {
      files: [newer],
      choices: { query: 'iets' },
    });
    await user.click(question(short));
    expect(choices()).toEqual({ ...DEFAULT_CHOICES, ...answer });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('answers within the version that is looked at', async () => {
    const middle = networkFile({ version: { id: '2018-11', title: 'November 2018' } });
    const { user, choices } = await renderApp(<Begin onClose={() => {}} />, {
      files: [older, middle, newer],
      choices: { version: '2018-11' },
    });
    await user.click(question(nl.begin.housing));
    expect(choices()).toMatchObject({ version: '2018-11', facets: { leefdomein: ['wonen'] } });
  });

  it.each([
    [false, nl.begin.changed('november 2018')],
    [true, nl.begin.changedShort],
  ])('tells what changed since the version before, compact: %s', async (compact, name) => {
    const onClose = vi.fn();
    const middle = networkFile({ version: { id: '2018-11', title: 'November 2018' } });
    const { user, choices } = await renderApp(<Begin onClose={onClose} compact={compact} />, {
      files: [older, middle, newer],
    });
    await user.click(question(name));
    expect(choices()).toEqual({ ...DEFAULT_CHOICES, since: '2018-11' });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('leads to the first version, unless that is the one', async () => {
    const onClose = vi.fn();
    const { user, choices, rerender } = await renderApp(<Begin onClose={onClose} />, {
      files: [older, newer],
    });
    await user.click(question('Hoe was het in november 2017?'));
    expect(choices().version).toBe('2017-11');
    expect(onClose).toHaveBeenCalledTimes(1);
    rerender(<p />);
    await renderApp(<Begin onClose={() => {}} />, { files: [newer] });
    expect(screen.queryByRole('button', { name: /^Hoe was het/ })).toBeNull();
  });

  it('only closes with its button', async () => {
    const onClose = vi.fn();
    const { user, choices } = await renderApp(<Begin onClose={onClose} compact />, {
      files: [older, newer],
    });
    await user.click(question(nl.begin.close));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(choices()).toEqual(DEFAULT_CHOICES);
  });
});
