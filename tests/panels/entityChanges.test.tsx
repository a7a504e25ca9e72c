import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NetworkFile } from '../../src/domain/schema.ts';
import { nl } from '../../src/i18n/nl.ts';
import { EntityChanges } from '../../src/panels/changes/EntityChanges.tsx';
import { DetailPanel } from '../../src/panels/detail/DetailPanel.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { source, theme } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';
import { after, before } from '../support/versionPair.ts';

/** What the detail says of one entity, line by line. */
async function told(id: string, files: readonly NetworkFile[] = [before, after]) {
  await renderApp(<EntityChanges id={id} />, { files, choices: { since: '2017-11' } });
  const heading = await screen.findByRole('heading', { name: nl.changes.since('november 2017') });
  const section = heading.closest('section');
  return [...(section?.querySelectorAll('p, dt, dd, h4, li') ?? [])].map((line) =>
    line.textContent?.trim(),
  );
}

beforeEach(() => pretendBrowser());

describe('what changed of one entity', () => {
  it.each<[string, string, string[]]>([
    ['nothing', 'prog-gelijk', [nl.changes.unchanged]],
    ['that it is new', 'pilot-a', [nl.changes.isNew('november 2017')]],
    [
      'texts before and after, members of lists, relations as sentences',
      'org-a',
      [
        'Omschrijving',
        'was Een huis in Arnhem.',
        'nu Een huis in Nijmegen.',
        'Leefdomeinen',
        'erbij Wonen',
        'erbij Zorg',
        '1 relatie weg',
        'Aanloophuis is partner van Steunpunt',
      ],
    ],
    ['a period in words', 'prog-a', ['Periode', 'was vanaf 2017', 'nu 2017 – 2019']],
    ['sources by title', 'org-b', ['Bronnen', 'erbij Titel van bron-b', 'weg Titel van bron-a']],
    ['a new relation', 'org-c', ['1 relatie erbij', 'Centrum is partner van Kansrijk']],
    [
      'another id, and why',
      'org-nieuw',
      ['Het id was eerst “org-oud”. Heet sinds 2018 anders.', 'Naam', 'was Oude naam'],
    ],
    ['a relation that is told by another source', 'org-gelijk', ['1 relatie met andere bronnen']],
  ])('is %s', async (_, id, lines) => {
    expect((await told(id)).slice(0, lines.length)).toEqual(lines);
  });

  it('is results of a theme too', async () => {
    const result = (id: string, description: string) => ({
      id,
      themes: ['thema-a'],
      status: 'behaald',
      description,
      sources: [{ source: 'bron-a' }],
    });
    const themes = [theme('thema-a')];
    const lines = await told('thema-a', [
      { ...before, themes, results: [result('res-a', 'Eerst dit.'), result('res-b', 'Nog niet.')] },
      { ...after, themes, results: [result('res-b', 'Gelukt.'), result('res-c', 'Nieuw.')] },
    ]);
    expect(lines).toEqual([
      'Resultaten erbij',
      'Nieuw.',
      'Resultaten weg',
      'Eerst dit.',
      'Resultaten gewijzigd',
      expect.stringContaining('Gelukt.'),
      'Omschrijving',
      'was Nog niet.',
      'nu Gelukt.',
    ]);
  });

  it('is every member of a list, also of two that have one name', async () => {
    const sources = [
      source('bron-a'),
      source('bron-b'),
      source('bron-c', { title: 'Titel van bron-b' }),
    ];
    const organisations = after.organisations.map((org) =>
      org.id === 'org-b' ? { ...org, sources: [{ source: 'bron-b' }, { source: 'bron-c' }] } : org,
    );
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const lines = await told('org-b', [before, { ...after, organisations, sources }]);
    expect(lines.filter((line) => line === 'erbij Titel van bron-b')).toHaveLength(2);
    expect(errors).not.toHaveBeenCalled();
  });

  it('leads along a relation, also to what is gone', async () => {
    const { user, choices } = await renderApp(<EntityChanges id="org-a" />, {
      files: [before, after],
      choices: { since: '2017-11' },
    });
    await user.click(await screen.findByRole('link', { name: 'Steunpunt' }));
    expect(choices().selection).toBe('org-weg');
  });
});

describe('the detail while comparing', () => {
  const detail = <DetailPanel takesFocus={false} />;
  const choices = { since: '2017-11' };

  it('shows what is gone as it was, why, and what took its place', async () => {
    const app = await renderApp(detail, {
      files: [before, after],
      choices: { ...choices, selection: 'org-weg' },
    });
    await screen.findByRole('heading', { level: 2, name: 'Steunpunt' });
    const panel = within(screen.getByRole('complementary'));
    expect(panel.getByText(nl.changes.isGone('november 2018', 'november 2017'))).toBeDefined();
    expect(panel.getByText('Ging op in het Aanloophuis.')).toBeDefined();
    expect(panel.getByText('wonen')).toBeDefined();
    expect(panel.queryByText(nl.detail.hiddenByFilter)).toBeNull();
    const note = within(panel.getByText(nl.changes.nowIs));
    await app.user.click(note.getByRole('link', { name: 'Aanloophuis' }));
    expect(app.choices().selection).toBe('org-a');
  });

  it('explains what is gone when nothing is compared', async () => {
    const former = { id: 'org-weg', note: 'Opgeheven in 2018.' };
    await renderApp(detail, {
      files: [{ ...after, formerIds: [former] }],
      choices: { selection: 'org-weg' },
    });
    expect(screen.getByRole('alert').textContent).toBe(
      nl.detail.noLongerInVersion('org-weg', 'November 2018'),
    );
    expect(screen.getByText('Opgeheven in 2018.')).toBeDefined();
    expect(screen.queryByText(nl.detail.notInVersionAdvice)).toBeNull();
  });
});
