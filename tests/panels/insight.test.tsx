import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NetworkFile } from '../../src/domain/schema.ts';
import { nl } from '../../src/i18n/nl.ts';
import { nlInsight } from '../../src/i18n/nlInsight.ts';
import { InsightPanel } from '../../src/panels/insight/InsightPanel.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { networkFile, organisation, pilot, programme, relation } from '../support/network.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const place: [number, number] = [0, 0];
const group = (members: string[]) => ({ members, centre: place, outline: 'M0 0Z' });
const layoutOf = (...groups: string[][]) => ({
  'wie-werkt-waaraan': {
    width: 100,
    height: 100,
    nodes: Object.fromEntries(groups.flat().map((id) => [id, place])),
    groups: groups.map(group),
    folded: [],
  },
});
const names = ['org-a', 'org-b', 'org-c', 'org-d', 'org-e'];
/** Two groups, each around something, and one organisation between them. */
const file = networkFile({
  organisations: [
    ...names.map((id) => organisation(id, { domains: id < 'org-c' ? ['werk'] : ['zorg'] })),
    organisation('org-alleen', { name: 'Stil bureau' }),
    organisation('org-tussen', { name: 'Tussenpersoon' }),
  ],
  programmes: [programme('prog', { name: 'Praktijkleren' })],
  pilots: [pilot('pilot', { name: 'Thuis in de wijk' })],
  relations: [
    ...['org-a', 'org-b'].map((id) => relation(id, 'prog')),
    ...['org-c', 'org-d', 'org-e'].map((id) => relation(id, 'pilot', 'ondersteunt')),
    relation('org-tussen', 'org-a'),
    relation('org-tussen', 'org-c'),
  ],
  layouts: layoutOf(['org-a', 'org-b', 'prog'], ['org-c', 'org-d', 'org-e', 'pilot']),
});

const open = async (files: NetworkFile[] = [file], choices = {}) => {
  let closed = 0;
  const page = await renderApp(<InsightPanel hidden={false} onClose={() => (closed += 1)} />, {
    files,
    choices,
  });
  await screen.findByText(nlInsight.caution);
  return { ...page, closed: () => closed };
};
const section = (title: string) => {
  const found = screen.getByRole('heading', { name: title }).closest('section');
  if (!found) throw new Error(`no section ${title}`);
  return found;
};
const sentences = (title: string) =>
  [...section(title).querySelectorAll(':scope p')].map(({ textContent }) => textContent);
const links = (part: HTMLElement) =>
  within(part)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

beforeEach(() => pretendBrowser());

describe('InsightPanel', () => {
  it('colours the network by the groups that it names', async () => {
    const { store } = await open();
    const colour = screen.getByRole('button', { name: nl.groups.colourThese });
    fireEvent.click(colour);
    const pressed = await screen.findByRole('button', {
      name: nl.groups.colourThese,
      pressed: true,
    });
    expect(pressed).toBe(colour);
    expect(store.state.getState().choices.colouring).toBe('group');
  });

  it('says what it is about, and that it measures the data', async () => {
    await open();
    expect(
      screen.getByText(nlInsight.about(nl.lenses.names['wie-werkt-waaraan'], 9, 7)),
    ).toBeDefined();
    expect(screen.getByRole('complementary', { name: nl.reading.insight })).toBeDefined();
  });

  it('names the groups after what their members share, and lists them by kind', async () => {
    const { user, choices } = await open();
    const button = screen.getByRole('button', { name: /^Rond Praktijkleren/ });
    expect(button.textContent).toBe('Rond Praktijkleren (3 van 3)');
    expect(screen.getByRole('button', { name: 'Rond Thuis in de wijk (4 van 4)' })).toBeDefined();
    await user.click(button);
    expect(screen.getByText(nlInsight.sharedTie(3, 3, 0, 6))).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Organisaties (2)' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Programma’s (1)' })).toBeDefined();
    const members = button.closest('section');
    if (!members) throw new Error('no members');
    expect(links(members)).toEqual(['org-a', 'org-b', 'Praktijkleren']);
    await user.click(within(members).getByRole('link', { name: 'Praktijkleren' }));
    expect(choices().selection).toBe('prog');
  });

  it('tells who is a bridge, and how much passes it', async () => {
    await open();
    expect(sentences(nlInsight.bridges)[0]).toBe(
      'Tussenpersoon is een brug tussen “rond Thuis in de wijk” (1 lijn) en “rond Praktijkleren” (1 lijn). Alle kortste wegen daartussen lopen hierlangs.',
    );
  });

  it('does not name a group after the one that is the bridge', async () => {
    const { relations } = file;
    const organisations = file.organisations.map((one) => ({ ...one, domains: [] }));
    const direct = relations.filter(({ from }) => from !== 'org-tussen');
    await open([{ ...file, organisations, relations: [...direct, relation('pilot', 'prog')] }]);
    expect(sentences(nlInsight.bridges)[0]).toBe(
      'Thuis in de wijk is een brug tussen de groep eromheen (3 lijnen) en “rond Praktijkleren” (1 lijn). Alle kortste wegen daartussen lopen hierlangs.',
    );
  });

  it('tells who ties domains together', async () => {
    await open();
    expect(sentences(nlInsight.domains)[0]).toBe(
      'Tussenpersoon heeft buren in 2 van de 7 domeinen: werk (1) en zorg (1).',
    );
    expect(screen.queryByRole('heading', { name: nlInsight.leefdomeinen })).toBeNull();
  });

  it('tells who holds others, and what stands apart', async () => {
    await open();
    const held = section(nlInsight.holders).querySelector<HTMLElement>('.insight-statement');
    // org-c ties the pilot to the other group.
    expect(held && links(held)).toEqual(['org-c', 'org-d', 'org-e', 'Thuis in de wijk']);
    expect(links(section(nlInsight.apart))).toEqual(['Stil bureau']);
  });

  it('explains under each heading how it was found', async () => {
    await open();
    for (const heading of screen.getAllByRole('heading', { level: 3 })) {
      const found = within(section(heading.textContent)).getByText(nlInsight.how);
      expect(found.closest('details')?.querySelector('p')?.textContent).toMatch(/\.$/);
    }
  });

  it('is about what a filter leaves', async () => {
    const { store } = await open();
    store.actions.toggleFilter('soort', 'organisatie');
    await screen.findByText(/7 onderdelen en 2 lijnen\. Alleen wat past bij de filters/);
    expect(screen.queryByRole('button', { name: /^Rond Praktijkleren/ })).toBeNull();
  });

  it('keeps the words of a filter with the numbers that were found under it', async () => {
    const { store } = await open();
    const { textContent: before } = screen.getByText(/onderdelen en/);
    act(() => store.actions.toggleFilter('soort', 'organisatie'));
    expect(screen.getByText(/onderdelen en/).textContent).toBe(before);
    await screen.findByText(/7 onderdelen en 2 lijnen\. Alleen wat past bij de filters/);
  });

  it('says so when nothing stands out', async () => {
    const pair = networkFile({
      organisations: [organisation('org-a'), organisation('org-b')],
      relations: [relation('org-a', 'org-b')],
      layouts: layoutOf(['org-a', 'org-b']),
    });
    await open([pair]);
    expect(screen.getByText(nlInsight.nothing)).toBeDefined();
  });

  it('closes with its button and with Escape, and takes the focus when it opens', async () => {
    const { user, closed } = await open();
    expect(document.activeElement).toBe(screen.getByRole('complementary'));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: nl.close }));
    expect(closed()).toBe(2);
  });

  it('has something to tell of the real data', async () => {
    await open([realFile()]);
    for (const title of [nlInsight.domains, nlInsight.leefdomeinen, nlInsight.holders]) {
      expect(links(section(title)).length).toBeGreaterThan(2);
    }
    const invited = screen.getByText(nlInsight.role('is genodigd voor')).parentElement;
    expect(invited && links(invited)).toContain('ActiZ');
  });
});

describe('a lens without groups', () => {
  it('finds them by who has lines with whom', async () => {
    const { layouts: _, ...rest } = file;
    await open([{ ...rest, layouts: {} }]);
    const titles = within(section(nlInsight.groups(2)))
      .getAllByRole('button', { expanded: false })
      .map(({ textContent }) => textContent);
    expect(titles).toEqual(['Rond org-a (3 van 5)', 'Rond Thuis in de wijk (3 van 3)']);
  });
});
