import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { EmptySelection } from '../../src/panels/filters/EmptySelection.tsx';
import { FilterChips } from '../../src/panels/filters/FilterChips.tsx';
import { FilterPanel } from '../../src/panels/filters/FilterPanel.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { countAround, countWithoutLeefdomein, total } from '../support/facts.ts';
import {
  knelpunt,
  networkFile,
  organisation,
  pilot,
  region,
  relation,
} from '../support/network.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const real = realFile();
const wonen = countAround(real, 'wonen');
const small = networkFile({
  organisations: [organisation('org-wonen', { leefdomeinen: ['wonen'] }), organisation('org-leeg')],
  pilots: [pilot('pilot-zorg', { leefdomeinen: ['zorg'], domains: ['werk'] })],
  regions: [region('regio')],
});

beforeEach(() => pretendBrowser());

/** The options of a facet. */
function facet(title: string) {
  const section = screen.getByRole('button', { name: new RegExp(`^${title}`) }).closest('section');
  if (!section) throw new Error(`no facet ${title}`);
  return within(section);
}
const checkbox = (title: string, name: RegExp) => facet(title).getByRole('checkbox', { name });

describe('FilterPanel', () => {
  it('opens with leefdomein and domein, the rest folded', async () => {
    const { user } = await renderApp(<FilterPanel />, { files: [real] });
    const open = screen
      .getAllByRole('button', { expanded: true })
      .map((button) => button.textContent);
    expect(open).toEqual(['Leefdomein', 'Domein']);
    await user.click(screen.getByRole('button', { name: 'Soort' }));
    expect(checkbox('Soort', new RegExp(`^pilots${real.pilots.length}`))).toBeDefined();
  });

  it('opens what is chosen, and says how many', async () => {
    await renderApp(<FilterPanel />, {
      files: [small],
      choices: { facets: { status: ['lopend', 'gepland'] } },
    });
    const status = screen.getByRole('button', { name: /^Status ?2 gekozen$/ });
    expect(status.getAttribute('aria-expanded')).toBe('true');
    expect(checkbox('Status', /^lopend/)).toHaveProperty('checked', true);
  });

  it('counts on every option what it would leave, also "niet bekend"', async () => {
    await renderApp(<FilterPanel />, { files: [real] });
    const labels = facet('Leefdomein')
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent);
    expect(labels).toContain(`Wonen${total(wonen)}`);
    expect(labels.at(-1)).toBe(`${nl.filters.unknown}${countWithoutLeefdomein(real)}`);
  });

  it('filters by mouse and by keyboard, and back', async () => {
    const { user, choices } = await renderApp(<FilterPanel />, { files: [small] });
    await user.click(checkbox('Leefdomein', /^Wonen1/));
    expect(choices().facets).toEqual({ leefdomein: ['wonen'] });
    checkbox('Leefdomein', /^Zorg1/).focus();
    await user.keyboard(' ');
    expect(choices().facets).toEqual({ leefdomein: ['wonen', 'zorg'] });
    await user.click(checkbox('Leefdomein', /^Wonen1/));
    expect(choices().facets).toEqual({ leefdomein: ['zorg'] });
  });

  it('counts anew with another filter', async () => {
    const { user } = await renderApp(<FilterPanel />, { files: [small] });
    await user.click(checkbox('Domein', /^Werk1/));
    expect(checkbox('Leefdomein', /^Wonen0/)).toBeDefined();
    expect(checkbox('Leefdomein', /^Zorg1/)).toBeDefined();
    // Nobody is left of whom it is not known, so it is not offered.
    expect(facet('Leefdomein').queryByText(nl.filters.unknown)).toBeNull();
  });

  it('shows the first of a long list, what is chosen, and on demand all', async () => {
    const knelpunten = [...'abcdefghijklmnopqrst'].map((letter) => knelpunt(`kp-${letter}`));
    const { user } = await renderApp(<FilterPanel />, {
      files: [networkFile({ knelpunten })],
      choices: { facets: { knelpunt: ['kp-r'] } },
    });
    expect(checkbox('Knelpunt', /^kp-l/)).toBeDefined();
    expect(checkbox('Knelpunt', /^kp-r/)).toHaveProperty('checked', true);
    expect(screen.queryByRole('checkbox', { name: /^kp-m/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.filters.more(7) }));
    expect(checkbox('Knelpunt', /^kp-m/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: nl.filters.less }));
    expect(screen.queryByRole('checkbox', { name: /^kp-m/ })).toBeNull();
  });
});

describe('kinds of relation', () => {
  const related = networkFile({
    organisations: [organisation('org-a'), organisation('org-b'), organisation('org-los')],
    pilots: [pilot('pilot-a')],
    relations: [
      relation('org-a', 'pilot-a', 'financiert'),
      relation('org-b', 'pilot-a', 'ondersteunt'),
    ],
  });
  const supports = related.vocabularies.relationKinds
    .filter(({ family }) => family === 'steunt')
    .map(({ id }) => id);
  const show = (relatie: string[]) =>
    renderApp(
      <>
        <FilterChips />
        <FilterPanel />
      </>,
      { files: [related], choices: { facets: { relatie } } },
    );

  it('stand under their family, each with how many take part', async () => {
    await show(['financiert']);
    expect(checkbox('Relatie', /^steunt3/)).toHaveProperty('indeterminate', true);
    expect(checkbox('Relatie', /^financiert2/)).toHaveProperty('checked', true);
    expect(checkbox('Relatie', /^doet mee0/)).toHaveProperty('indeterminate', false);
    expect(checkbox('Relatie', new RegExp(`^${nl.filters.unknown}1`))).toBeDefined();
  });

  it('are chosen all at once by their family, which is one chip', async () => {
    const { user, choices } = await show(['financiert']);
    await user.click(checkbox('Relatie', /^steunt/));
    expect(new Set(choices().facets.relatie)).toEqual(new Set(supports));
    await user.click(screen.getByRole('button', { name: 'Verwijder filter Relatie: steunt' }));
    expect(choices().facets).toEqual({});
  });

  it('are a chip each as long as some are missing', async () => {
    const { user, choices } = await show([...supports.slice(0, 2), 'onbekend']);
    expect(screen.getAllByRole('button', { name: /^Verwijder filter Relatie/ })).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Verwijder filter Relatie: niet bekend' }));
    expect(choices().facets.relatie).toEqual(supports.slice(0, 2));
  });
});

describe('FilterChips', () => {
  const chips = () =>
    within(screen.getByRole('list', { name: nl.filters.active }))
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'));

  it('are not there when nothing is chosen', async () => {
    const { container } = await renderApp(<FilterChips />, { files: [small] });
    expect(container.textContent).toBe('');
  });

  it('name every choice, and drop it', async () => {
    const { user, choices } = await renderApp(<FilterChips />, {
      files: [small],
      choices: { query: ' nji ', facets: { domein: ['werk'], leefdomein: ['wonen', 'onbekend'] } },
    });
    expect(chips()).toEqual([
      'Verwijder filter Leefdomein: Wonen',
      'Verwijder filter Leefdomein: niet bekend',
      'Verwijder filter Domein: Werk',
      'Verwijder filter Zoek: nji',
    ]);
    await user.click(screen.getByRole('button', { name: 'Verwijder filter Leefdomein: Wonen' }));
    await user.click(screen.getByRole('button', { name: 'Verwijder filter Zoek: nji' }));
    expect(choices()).toMatchObject({
      query: '',
      facets: { domein: ['werk'], leefdomein: ['onbekend'] },
    });
    await user.click(screen.getByRole('button', { name: nl.filters.clearAll }));
    expect(choices().facets).toEqual({});
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('show what is searched for as text, whatever it is', async () => {
    const { container } = await renderApp(<FilterChips />, {
      files: [small],
      choices: { query: '<img src=x onerror=alert(1)>' },
    });
    expect(container.querySelector('img')).toBeNull();
    expect(chips()).toEqual(['Verwijder filter Zoek: <img src=x onerror=alert(1)>']);
  });
});

describe('EmptySelection', () => {
  const ways = () =>
    screen
      .getAllByRole('button')
      .map((button) => button.textContent)
      .filter((text) => text !== nl.filters.clearAll);

  it('says what dropping each filter would bring back, and does it', async () => {
    const { user, choices } = await renderApp(<EmptySelection />, {
      files: [small],
      choices: { facets: { leefdomein: ['wonen'], domein: ['werk'] } },
    });
    expect(screen.getByText(nl.selection.emptyAdvice)).toBeDefined();
    expect(ways()).toEqual([
      'Haal “Leefdomein: Wonen” weg (1 onderdeel)',
      'Haal “Domein: Werk” weg (1 onderdeel)',
    ]);
    await user.click(screen.getByRole('button', { name: /Domein: Werk/ }));
    expect(choices().facets).toEqual({ leefdomein: ['wonen'] });
  });

  it('can drop the search', async () => {
    const { user, choices } = await renderApp(<EmptySelection />, {
      files: [small],
      choices: { facets: { leefdomein: ['wonen'] }, query: 'xqzwv' },
    });
    expect(ways()).toEqual(['Haal “Zoek: xqzwv” weg (1 onderdeel)']);
    await user.click(screen.getByRole('button', { name: /xqzwv/ }));
    expect(choices()).toMatchObject({ query: '', facets: { leefdomein: ['wonen'] } });
  });

  it('offers only to wipe all when no single filter helps', async () => {
    const { user, choices } = await renderApp(<EmptySelection />, {
      files: [small],
      choices: { facets: { leefdomein: ['veiligheid'] }, query: 'xqzwv' },
    });
    expect(screen.queryByText(nl.selection.emptyAdvice)).toBeNull();
    expect(ways()).toEqual([]);
    await user.click(screen.getByRole('button', { name: nl.filters.clearAll }));
    expect(choices()).toMatchObject({ query: '', facets: {} });
  });
});
