import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { DetailPanel } from '../../src/panels/detail/DetailPanel.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { detailFile } from '../support/detailFile.ts';
import { networkFile, organisation, relation, source, theme } from '../support/network.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const detail = () => screen.getByRole('complementary', { name: nl.detail.label });
const open = (id: string, file = detailFile) =>
  renderApp(<DetailPanel takesFocus={false} />, {
    files: [file],
    choices: { selection: id, view: 'lijst' },
  });

beforeEach(() => pretendBrowser());

describe('sources', () => {
  it('name title, publisher, date and place, and whether it is literal', async () => {
    const cited = networkFile({
      organisations: [
        organisation('org-a', {
          sources: [
            { source: 'bron-a', where: 'Bijlage 1', certainty: 'bron' },
            { source: 'bron-b', certainty: 'afgeleid' },
            { source: 'bron-weg' },
          ],
        }),
      ],
      sources: [
        source('bron-a', { title: 'Manifest', publisher: 'Rijksoverheid', date: '2017-11-27' }),
        source('bron-b', { title: 'Brief', dateDerived: '2018' }),
      ],
    });
    await open('org-a', cited);
    const items = within(detail())
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(items[0]).toContain('Manifest (opent in een nieuw tabblad), Rijksoverheid, 27 nov 2017');
    expect(items[0]).toMatch(/“Bijlage 1”letterlijk$/);
    expect(items[1]).toContain(nl.detail.dateDerived('2018'));
    expect(items[1]).toMatch(/afgeleid$/);
    expect(items[2]).toBe('bron-weg');
    expect(screen.getByRole('link', { name: /Manifest/ }).getAttribute('href')).toBe(
      'https://www.example.nl/bron-a',
    );
  });

  it('show three first, and the rest on demand', async () => {
    const ids = ['bron-a', 'bron-b', 'bron-c', 'bron-d', 'bron-e'];
    const cited = networkFile({
      organisations: [organisation('org-a', { sources: ids.map((id) => ({ source: id })) })],
      sources: ids.map((id) => source(id)),
    });
    const { user } = await open('org-a', cited);
    expect(screen.getByRole('heading', { name: /^5 bronnen/ })).toBeDefined();
    expect(screen.queryByRole('link', { name: /bron-d/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.detail.moreSources(2) }));
    expect(screen.getByRole('link', { name: /bron-e/ })).toBeDefined();
    expect(screen.queryByRole('button', { name: nl.detail.moreSources(2) })).toBeNull();
  });

  it('are there for an organisation, a pilot and an event of the real data', async () => {
    const { store } = await open('org-nji', realFile('2026-11'));
    for (const id of ['org-nji', 'pilot-achterhoek-in-beeld', 'ev-actieprogramma-dtj-2019']) {
      store.actions.select(id);
      expect(await screen.findByRole('heading', { name: /^\d+ bron(nen)? voor/ })).toBeDefined();
    }
  });
});

describe('relations', () => {
  it('stand by kind and direction, the largest group open', async () => {
    const { user } = await open('org-a');
    expect(screen.getByRole('heading', { name: '12 relaties' })).toBeDefined();
    const groups = screen
      .getAllByRole('heading', { level: 4 })
      .map((heading) => heading.textContent)
      .filter((text) => text !== nl.similar.how);
    expect(groups).toEqual(['is partner van 10', 'ondersteunt 1', 'is onderwerp van 1']);
    expect(screen.queryByRole('link', { name: 'Kansrijk' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'ondersteunt 1' }));
    await user.click(screen.getByRole('link', { name: 'Kansrijk' }));
    // Seen from the other end it reads the other way round.
    expect(screen.getByRole('heading', { name: /^wordt ondersteund door 1$/ })).toBeDefined();
  });

  it('stand by name within a group, numbers by size', async () => {
    const names = ['Werkbedrijf', 'élan', 'Team 12', 'aanpak', 'Team 2', 'Etalage'];
    const partners = names.map((name, at) => organisation(`org-${at}`, { name }));
    const file = networkFile({
      organisations: [organisation('org-midden'), ...partners],
      relations: partners.map(({ id }) => relation('org-midden', id)),
    });
    await open('org-midden', file);
    const links = within(detail()).getAllByRole('link');
    expect(
      links.map((link) => link.textContent).filter((name) => names.includes(name ?? '')),
    ).toEqual(['aanpak', 'élan', 'Etalage', 'Team 2', 'Team 12', 'Werkbedrijf']);
  });

  it('show eight first, and the rest on demand', async () => {
    const { user } = await open('org-a');
    expect(screen.queryByRole('link', { name: 'org-8' })).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.detail.moreRelations(2) }));
    expect(screen.getByRole('link', { name: 'org-9' })).toBeDefined();
  });

  it('have their own note, period and sources', async () => {
    const { user } = await open('org-a');
    await user.click(screen.getByRole('button', { name: 'ondersteunt 1' }));
    expect(screen.getByText(/^Met raad en daad\. vanaf 2018/)).toBeDefined();
    expect(screen.getByText(nl.detail.derived)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '1 bron: Kansrijk' }));
    expect(screen.getByText(/“blz\. 5”/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '1 bron: Kansrijk' }));
    expect(screen.queryByText(/“blz\. 5”/)).toBeNull();
  });
});

describe('results of a theme', () => {
  it('stand by whether they were reached, with their sources', async () => {
    await open('thema-a');
    const reached = screen.getByRole('heading', { name: 'behaald' }).parentElement;
    expect(reached?.textContent).toContain('Het manifest is getekend.');
    expect(reached?.textContent).toContain('“blz. 2”');
    expect(reached?.textContent).not.toContain('Er komt een vervolg.');
    expect(screen.getByRole('heading', { name: 'toekomst' })).toBeDefined();
  });

  it('are not missed where there are none', async () => {
    await open('thema-a', networkFile({ themes: [theme('thema-a')] }));
    expect(screen.queryByRole('heading', { name: nl.detail.results })).toBeNull();
  });
});

describe('relations that a filter leaves out', () => {
  it('are told and counted, and shown again', async () => {
    const { user, choices } = await renderApp(<DetailPanel takesFocus={false} />, {
      files: [
        networkFile({
          organisations: ['org-a', 'org-b', 'org-c'].map((id) => organisation(id)),
          relations: [
            relation('org-a', 'org-b', 'financiert'),
            relation('org-a', 'org-c', 'partner-van'),
            relation('org-c', 'org-a', 'lid-van'),
          ],
        }),
      ],
      choices: {
        selection: 'org-a',
        view: 'lijst',
        facets: { relatie: ['financiert'], soort: ['organisatie'] },
      },
    });
    const heading = () => within(detail()).getByRole('heading', { name: /relaties?$/ }).textContent;
    expect(heading()).toBe(nl.detail.relations(1));
    expect(screen.getByText(nl.relations.others(2))).toBeDefined();
    await user.click(screen.getByRole('button', { name: nl.relations.showOthers }));
    expect(choices().facets).toEqual({ soort: ['organisatie'] });
    expect(heading()).toBe(nl.detail.relations(3));
    expect(screen.queryByText(nl.relations.others(2))).toBeNull();
  });
});
