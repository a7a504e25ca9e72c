import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { PlacePanel } from '../../src/panels/place/PlacePanel.tsx';
import type { Choices } from '../../src/state/choices.ts';
import { useActions, useSelectionIfReady } from '../../src/state/useAppStore.ts';
import { placeSource } from '../support/placeSource.ts';
import { renderApp } from '../support/renderApp.tsx';

/** Stands, as in the app, only when there are data. */
function Panel() {
  const { choosePlace } = useActions();
  const onClose = () => choosePlace(undefined);
  return useSelectionIfReady() && <PlacePanel hidden={false} takesFocus onClose={onClose} />;
}
const open = (place: string | undefined, more: Partial<Choices> = {}) =>
  renderApp(<Panel />, { source: placeSource, choices: { view: 'kaart', place, ...more } });

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const title = () => screen.getByRole('heading', { level: 2 }).textContent;
/** The names of the links under a heading. */
const namesUnder = (heading: string) =>
  within(screen.getByRole('heading', { name: heading }).closest('section') as HTMLElement)
    .queryAllByRole('link')
    .map((link) => link.textContent);
/** What stands beside the name of a division. */
const division = (name: string) => {
  const term = screen.getByText(name, { selector: 'dt' });
  return within(term.parentElement as HTMLElement);
};

describe('the panel of a place', () => {
  it('tells nothing as long as there is no place', async () => {
    await open(undefined);
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('tells what it is, which pilots are there and what the regions around it add', async () => {
    await open('GM0281');
    expect(screen.getByRole('complementary', { name: nl.place.panel })).toBeTruthy();
    expect(title()).toBe('Tiel');
    expect(screen.getByText('gemeente in Gelderland')).toBeTruthy();
    expect(namesUnder(nl.place.pilotsIn(1, 'Tiel'))).toEqual(['Pilot in Tiel']);
    const around = button(/^1 andere pilot in .* Rivierenland$/);
    expect(around.getAttribute('aria-expanded')).toBe('true');
    expect(namesUnder(around.textContent ?? '')).toEqual(['Pilot van de streek']);
  });

  it('leads to its pilots and to its record, and to another view', async () => {
    const { user, choices } = await open('GM0281');
    await user.click(screen.getByRole('link', { name: 'Tiel' }));
    expect(choices()).toMatchObject({ selection: 'regio-tiel', place: 'GM0281' });
    await user.click(screen.getByRole('link', { name: 'Pilot in Tiel' }));
    expect(choices()).toMatchObject({ selection: 'p-tiel', place: 'GM0281' });
    await user.click(button(nl.place.showIn.lijst));
    expect(choices()).toMatchObject({ view: 'lijst', place: 'GM0281' });
    await user.click(button(nl.place.showIn.netwerk));
    expect(choices()).toMatchObject({ view: 'netwerk', place: 'GM0281' });
  });

  it('closes by its button and by Escape', async () => {
    const { user, choices, store } = await open('GM0281');
    await user.click(button(nl.close));
    expect(choices().place).toBeUndefined();
    store.actions.choosePlace('GM0202');
    (await screen.findByRole('complementary')).focus();
    await user.keyboard('{Escape}');
    expect(choices().place).toBeUndefined();
  });
});

describe('the regions of a place', () => {
  it('are one of each division, each a button that goes there', async () => {
    const { user, choices } = await open('GM0281');
    expect(screen.getByRole('heading', { name: nl.place.belongsTo(5) })).toBeTruthy();
    const names = ['jeugdregio', 'RMC-regio', 'arbeidsmarktregio', 'GGD-regio', 'provincie'];
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(names);
    await user.click(division('provincie').getByRole('button', { name: 'Gelderland' }));
    expect(choices().place).toBe('PV25');
    expect(title()).toBe('Gelderland');
  });

  it('says which division is on the map, and shows another', async () => {
    const { user, choices } = await open('GM0281', { overlay: 'provincie' });
    expect(division('arbeidsmarktregio').getByText(nl.place.shown)).toBeTruthy();
    expect(division('provincie').getByText(nl.place.overlaid)).toBeTruthy();
    await user.click(button(nl.place.show('jeugdregio')));
    expect(choices()).toMatchObject({ division: 'jeugdregio', place: 'GM0281' });
    expect(division('jeugdregio').getByText(nl.place.shown)).toBeTruthy();
    expect(button(nl.place.show('arbeidsmarktregio'))).toBeTruthy();
  });

  it('of a region are those that share gemeenten, with how many, and its gemeenten', async () => {
    const { user, choices } = await open('AM10');
    expect(title()).toBe('Rivierenland');
    expect(screen.getByText('arbeidsmarktregio')).toBeTruthy();
    const holds = button(/^Bestaat uit \d+ gemeenten$/);
    expect(holds.getAttribute('aria-expanded')).toBe('false');
    await user.click(holds);
    const list = document.getElementById(holds.getAttribute('aria-controls') ?? '');
    const members = within(list as HTMLElement);
    const names = members.getAllByRole('button').map(({ textContent }) => textContent ?? '');
    expect(names).toContain('Tiel');
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')));
    await user.click(members.getByRole('button', { name: 'Tiel' }));
    expect(choices().place).toBe('GM0281');
  });

  it('tells that one is the very same area', async () => {
    await open('PV22');
    expect(division('jeugdregio').getByText(nl.place.same)).toBeTruthy();
  });
});

describe('a gemeente without pilots', () => {
  it('says so, with the nearest from border to border', async () => {
    await open('GM0363');
    expect(screen.getByText(/^In Amsterdam is geen pilot bekend in de bronnen/)).toBeTruthy();
    await screen.findByRole('heading', { name: nl.place.nearest });
    expect(namesUnder(nl.place.nearest)).toEqual([
      'Pilot van de streek',
      'Pilot in Tiel',
      'Pilot in Arnhem',
      'Pilot in Groningen',
    ]);
    const km = screen
      .getAllByText(/^\d+ km$/)
      .map(({ textContent }) => Number.parseInt(textContent ?? '', 10));
    expect(km).toHaveLength(4);
    expect(km).toEqual([...km].sort((a, b) => a - b));
  });

  it('says that one borders on it', async () => {
    // West Betuwe lies in Rivierenland and borders on Tiel.
    await open('GM1960');
    await screen.findByRole('heading', { name: nl.place.nearest });
    expect(screen.getAllByText(nl.place.borders).length).toBeGreaterThan(0);
  });

  it('says that the filters hide them, if they do', async () => {
    await open('GM0281', { facets: { leefdomein: ['werk-inkomen'] }, query: 'onvindbaar' });
    expect(screen.getByText(nl.place.noneFiltered('Tiel'))).toBeTruthy();
  });
});

describe('a place with more names or none of its own', () => {
  it('tells what a merged gemeente went into', async () => {
    await open('GM0053');
    expect(title()).toBe('Winsum');
    const into = 'Het Hogeland (77 %) en Westerkwartier (23 %)';
    expect(screen.getByText(nl.place.former('Winsum', 2018, into))).toBeTruthy();
  });

  it.each(['GM0518', 'regio-den-haag'])('tells what else %s is called', async (place) => {
    await open(place);
    expect(title()).toBe("'s-Gravenhage");
    expect(screen.getByText(nl.place.calledAlso('Den Haag'))).toBeTruthy();
  });

  it('says that the area of a region of the data is not known', async () => {
    await open('regio-ergens');
    expect(title()).toBe('Ergens');
    expect(screen.getByText(nl.place.unknownArea('Ergens'))).toBeTruthy();
    expect(screen.queryByRole('term')).toBeNull();
  });
});

describe('another place', () => {
  it('is asked for in the panel itself', async () => {
    const { user, choices } = await open('GM0281');
    const other = button(nl.place.other);
    expect(other.getAttribute('aria-expanded')).toBe('false');
    await user.click(other);
    expect(other.getAttribute('aria-expanded')).toBe('true');
    const field = screen.getByRole('searchbox', { name: nl.place.field });
    expect(document.activeElement).toBe(field);
    await user.type(field, 'arnhem{Enter}');
    expect(choices().place).toBe('GM0202');
    expect(title()).toBe('Arnhem');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('what is like it', () => {
  it('are pilots elsewhere, with what they are like and why; a reason can be taken away', async () => {
    const { user, choices } = await open('GM0281');
    const section = screen.getByRole('heading', { name: nl.place.elsewhere }).closest('section');
    const elsewhere = within(section as HTMLElement);
    expect(elsewhere.getByRole('link', { name: 'Pilot in Arnhem' })).toBeTruthy();
    expect(elsewhere.getByText(nl.similar.like('Pilot in Tiel'))).toBeTruthy();
    expect(elsewhere.queryByRole('link', { name: 'Pilot in Tiel' })).toBeNull();
    const [reason] = elsewhere.getAllByRole('button', { name: /telt mee/ });
    if (!reason) throw new Error('no reason');
    await user.click(reason);
    expect(choices().withoutReasons).toHaveLength(1);
  });

  it.each(['AM10', 'regio-rivierenland'])('are regions that do the same: %s', async (place) => {
    const { user, choices } = await open(place);
    await user.click(button(nl.place.similar('arbeidsmarktregio’s', 'Rivierenland')));
    await user.click(button('Midden-Gelderland'));
    expect(choices().place).toBe('AM07');
  });
});

describe('who is active', () => {
  it('are those of the pilots there, when asked for', async () => {
    const { user } = await open('GM0281');
    expect(screen.queryByRole('link', { name: 'Doet mee in Tiel' })).toBeNull();
    await user.click(button(nl.place.active(1)));
    expect(screen.getByRole('link', { name: 'Doet mee in Tiel' })).toBeTruthy();
    await user.click(button(nl.place.programmes(1)));
    expect(screen.getByRole('link', { name: 'Programma Samen' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Zit in Arnhem' })).toBeNull();
  });

  it('is nobody where none are known', async () => {
    await open('GM0363');
    await waitFor(() => expect(title()).toBe('Amsterdam'));
    expect(screen.queryByRole('button', { name: / actief$/ })).toBeNull();
  });
});
