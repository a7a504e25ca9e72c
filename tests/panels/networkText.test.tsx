import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nlInsight } from '../../src/i18n/nlInsight.ts';
import { NetworkText } from '../../src/panels/insight/NetworkText.tsx';
import { pretendBrowser } from '../support/browser.ts';
import {
  event,
  networkFile,
  organisation,
  pilot,
  programme,
  relation,
} from '../support/network.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const file = networkFile({
  organisations: [
    organisation('org-a', { name: 'Kennisbureau' }),
    organisation('org-b', { name: 'Buurthuis' }),
    organisation('org-alleen', { name: 'Stil bureau' }),
    organisation('org-los', { name: 'Los bureau' }),
  ],
  programmes: [programme('prog', { name: 'Praktijkleren' }), programme('koepel')],
  pilots: [pilot('pilot', { name: 'Thuis in de wijk' })],
  events: [event('ev')],
  relations: [
    relation('org-a', 'prog'),
    relation('org-a', 'prog', 'ondersteunt'),
    relation('prog', 'org-a', 'gaat-over'),
    relation('org-b', 'prog', 'voert-uit'),
    relation('org-b', 'koepel'),
    relation('org-los', 'pilot'),
  ],
  layouts: {
    'wie-werkt-waaraan': {
      width: 100,
      height: 100,
      nodes: { 'org-a': [0, 0], 'org-b': [0, 0], prog: [0, 0], 'org-los': [0, 0], pilot: [0, 0] },
      groups: [{ members: ['org-a', 'org-b', 'prog'], centre: [0, 0], outline: 'M0 0Z' }],
      folded: ['koepel'],
    },
  },
});

const open = async (files = [file], choices = {}) => {
  const page = await renderApp(<NetworkText hidden={false} onClose={() => undefined} />, {
    files,
    choices,
  });
  await screen.findByRole('heading', { name: nlInsight.notDrawn });
  return page;
};
const group = () => screen.getByRole('button', { name: /^Rond Praktijkleren/ });
const lines = (text: HTMLElement) =>
  within(text)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

beforeEach(() => pretendBrowser());

describe('NetworkText', () => {
  it('gives the groups as headings, and what is in no group', async () => {
    await open();
    const titles = screen
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(titles).toEqual([
      'Rond Praktijkleren (3 van 3)3',
      `${nlInsight.ungrouped}2`,
      nlInsight.notDrawn,
    ]);
  });

  it('mounts the members when a group opens, by kind and by name', async () => {
    const { user } = await open();
    expect(screen.queryByRole('link', { name: 'Kennisbureau' })).toBeNull();
    await user.click(group());
    const headings = screen.getAllByRole('heading', { level: 4 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Organisaties (2)',
      'Programma’s (1)',
    ]);
    const names = screen.getAllByRole('link').map(({ textContent }) => textContent);
    expect(names.slice(0, 3)).toEqual(['Buurthuis', 'Kennisbureau', 'Praktijkleren']);
  });

  it('tells every line of an entity in words, read from its side', async () => {
    const { user } = await open();
    await user.click(group());
    const linesOf = screen.getByRole('button', { name: nlInsight.linesOf('Kennisbureau', 1) });
    await user.click(linesOf);
    expect(linesOf.getAttribute('aria-expanded')).toBe('true');
    const member = linesOf.closest('li');
    expect(member && lines(member)).toEqual([
      'is partner van, ondersteunt en is onderwerp van Praktijkleren',
    ]);
    await user.click(screen.getByRole('button', { name: nlInsight.linesOf('Praktijkleren', 2) }));
    const hub = screen
      .getByRole('button', { name: nlInsight.linesOf('Praktijkleren', 2) })
      .closest('li');
    expect(hub && lines(hub)).toEqual([
      'wordt uitgevoerd door Buurthuis',
      'heeft als partner, wordt ondersteund door en gaat over Kennisbureau',
    ]);
  });

  it('tells what is not among the lines', async () => {
    const { user, choices } = await open();
    const rest = screen.getByRole('heading', { name: nlInsight.notDrawn }).closest('section');
    const text = rest?.textContent;
    expect(text).toContain(`${nlInsight.folded}koepel`);
    expect(text).toContain(`${nlInsight.withoutLine(1)}Stil bureau`);
    expect(text).toContain(nlInsight.otherKinds('1 gebeurtenis'));
    await user.click(screen.getByRole('button', { name: nlInsight.toList }));
    expect(choices().view).toBe('lijst');
  });

  it('does not call not drawn what has a place without a line', async () => {
    const under = organisation('org-onder', { name: 'Bureau onder de koepel' });
    const drawing = file.layouts['wie-werkt-waaraan'];
    await open([
      {
        ...file,
        organisations: [...file.organisations, under],
        relations: [...file.relations, relation('org-onder', 'koepel')],
        layouts: {
          'wie-werkt-waaraan': {
            ...drawing,
            nodes: { ...drawing?.nodes, 'org-onder': [0, 0] },
          },
        } as typeof file.layouts,
      },
    ]);
    const rest = screen.getByRole('heading', { name: nlInsight.notDrawn }).closest('section');
    expect(rest?.textContent).toContain(`${nlInsight.withoutLine(1)}Stil bureau`);
    expect(rest?.textContent).not.toContain('Bureau onder de koepel');
  });

  it('follows the filters, and says how much they hide', async () => {
    await open([file], { facets: { soort: ['organisatie'] } });
    expect(screen.queryByRole('button', { name: /^Rond Praktijkleren/ })).toBeNull();
    expect(screen.getByText(nlInsight.hidden(4))).toBeDefined();
  });

  it('says in the lens of organisations what two share', async () => {
    const sharing = networkFile({
      organisations: ['org-a', 'org-b', 'org-c', 'org-d'].map((id) => organisation(id)),
      programmes: [programme('prog', { name: 'Praktijkleren' })],
      relations: ['org-a', 'org-b', 'org-c'].map((id) => relation(id, 'prog')),
    });
    const { user } = await open([sharing], { lens: 'organisaties' });
    await user.click(group());
    const linesOf = screen.getByRole('button', { name: nlInsight.linesOf('org-a', 2) });
    await user.click(linesOf);
    const member = linesOf.closest('li');
    expect(member && lines(member)).toEqual([
      'deelt Praktijkleren met org-b',
      'deelt Praktijkleren met org-c',
    ]);
  });

  it('says in the lens of pilots that are alike what two have in common', async () => {
    const alike = { targetGroups: ['dg-schulden'], steps: ['stap-5'] };
    const { user } = await open(
      [
        networkFile({
          pilots: [
            pilot('pilot-a', alike),
            pilot('pilot-b', alike),
            ...['dg-pro-vso', 'dg-mbo-1-2', 'dg-uitkering', 'dg-buiten-beeld'].map((id, at) =>
              pilot(`pilot-${at}`, { targetGroups: [id], steps: [`stap-${at + 1}`] }),
            ),
          ],
        }),
      ],
      { lens: 'verwante-pilots' },
    );
    for (const part of screen.getAllByRole('button', { expanded: false })) await user.click(part);
    const linesOf = screen.getByRole('button', { name: nlInsight.linesOf('pilot-a', 1) });
    if (linesOf.getAttribute('aria-expanded') === 'false') await user.click(linesOf);
    const member = linesOf.closest('li');
    expect(member && lines(member)).toEqual([
      'deelt doelgroep: jongeren met schulden en stap: van jeugdhulp naar volwassen leven met pilot-b',
    ]);
  });

  it('tells all of the real data, a part at a time', async () => {
    const { user } = await open([realFile()]);
    const [first] = screen.getAllByRole('button', { expanded: false });
    if (!first) throw new Error('no group');
    await user.click(first);
    const more = screen.getAllByRole('button', { name: /^Toon er \d+ meer/ });
    const before = screen.getAllByRole('listitem').length;
    if (more[0]) await user.click(more[0]);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(before);
  });
});
