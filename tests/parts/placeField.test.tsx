import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { PlaceField } from '../../src/parts/PlaceField.tsx';
import type { DataSource } from '../../src/state/appState.ts';
import { failure } from '../support/dataSource.ts';
import { placeSource } from '../support/placeSource.ts';
import { renderApp } from '../support/renderApp.tsx';

async function open(source: Partial<DataSource> = {}) {
  const onChoose = vi.fn();
  const page = await renderApp(<PlaceField onChoose={onChoose} />, {
    source: { ...placeSource, ...source },
  });
  return { ...page, onChoose };
}
const field = () => screen.findByRole('searchbox', { name: nl.place.field });

describe('the field for a place', () => {
  it.each([
    ['tiel', 'Tiel', 'gemeente', 'GM0281'],
    ['ljouwert', 'Leeuwarden', 'gemeente, ook: Ljouwert', 'GM0080'],
    ['den haag', "'s-Gravenhage", 'gemeente, ook: Den Haag', 'GM0518'],
    ['winsum', 'Winsum', 'gemeente, opgegaan in Het Hogeland en Westerkwartier', 'GM0053'],
    ['rivierenland', 'Rivierenland', 'arbeidsmarktregio', 'AM10'],
  ])('finds %s', async (typed, name, told, code) => {
    const { user, onChoose } = await open();
    await user.type(await field(), typed);
    const button = await screen.findByRole('button', { name: new RegExp(`^${name}\\s*${told}$`) });
    expect(within(button).getByText(told)).toBeTruthy();
    await user.click(button);
    expect(onChoose.mock.calls).toEqual([[code]]);
  });

  it('takes the best match on Enter, and nothing when nothing was typed', async () => {
    const { user, onChoose } = await open();
    await user.type(await field(), '{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    await user.type(await field(), 'den bosch{Enter}');
    expect(onChoose.mock.calls).toEqual([['GM0796']]);
  });

  it('tells how many were found, and that nothing was', async () => {
    const { user } = await open();
    await user.type(await field(), 'westerkwartier');
    expect(await screen.findByText(nl.place.results(1))).toHaveProperty('role', 'status');
    await user.clear(await field());
    await user.type(await field(), 'xqzwvk');
    expect(await screen.findByText(nl.place.nothing('xqzwvk'))).toBeTruthy();
  });

  it('says that the list is on its way', async () => {
    const { user } = await open({ loadDivisions: () => new Promise(() => undefined) });
    await user.type(await field(), 'tiel');
    expect(await screen.findByText(nl.place.loadingPlaces)).toBeTruthy();
  });

  it('says why the list cannot be had, and tries again', async () => {
    let fails = true;
    const { user } = await open({
      loadDivisions: async (...asked) =>
        fails ? failure({ kind: 'network', file: 'geo' }) : placeSource.loadDivisions(...asked),
    });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(nl.place.failed);
    expect(alert.textContent).toContain(nl.problems.network);
    fails = false;
    await user.click(within(alert).getByRole('button', { name: nl.retry }));
    await user.type(await field(), 'tiel');
    expect(await screen.findByRole('button', { name: /^Tiel/ })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
