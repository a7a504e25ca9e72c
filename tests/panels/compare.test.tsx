import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { ComparePanel } from '../../src/panels/compare/ComparePanel.tsx';
import { DetailPanel } from '../../src/panels/detail/DetailPanel.tsx';
import { useLit } from '../../src/state/useAppStore.ts';
import { pretendBrowser } from '../support/browser.ts';
import { networkFile, organisation, pilot, region, relation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const words = nl.compare;
const files = [
  networkFile({
    organisations: [
      organisation('org-a', { name: 'Aan', leefdomeinen: ['wonen'] }),
      organisation('org-b', { name: 'Bij', leefdomeinen: ['zorg'] }),
      organisation('org-c', { name: 'Cas', leefdomeinen: ['wonen'] }),
      organisation('org-e', { name: 'Eva' }),
    ],
    pilots: [
      pilot('pilot-d', {
        name: 'Dok',
        leefdomeinen: ['wonen', 'zorg'],
        regions: ['regio-t'],
        period: { start: '2018' },
        status: 'lopend',
        sources: [{ source: 'bron-a', certainty: 'afgeleid' }],
      }),
      pilot('pilot-f', {
        name: 'Fase',
        leefdomeinen: ['zorg'],
        period: { start: '2019-11' },
        status: 'lopend',
        sources: [{ source: 'bron-a', certainty: 'bron' }, { source: 'bron-b' }],
      }),
    ],
    regions: [region('regio-t', { name: 'Tiel' })],
    relations: [
      relation('org-a', 'org-b', 'ondersteunt'),
      relation('org-b', 'pilot-d', 'ondersteunt'),
      relation('org-b', 'pilot-d', 'financiert'),
      relation('org-c', 'org-a', 'verwijst-naar'),
      relation('org-c', 'pilot-d', 'voert-uit'),
    ],
  }),
];

/** What the picture would light. */
function LitNames() {
  const lit = useLit();
  return <output aria-label="lit">{lit ? [...lit.nodes].sort().join(' ') : 'nothing'}</output>;
}
const lit = () => screen.getByLabelText('lit').textContent;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const open = (...together: string[]) =>
  renderApp(
    <>
      <ComparePanel hidden={false} takesFocus={false} />
      <LitNames />
    </>,
    { files, choices: { together } },
  );
/** Of a field: what its heading says, then each column. */
const rowOf = (field: string) => {
  const heading = screen.getByRole('rowheader', { name: new RegExp(`^${field}`) });
  const row = heading.closest('tr');
  if (!row) throw new Error(`no row ${field}`);
  return [heading, ...within(row).getAllByRole('cell')].map((cell) => cell.textContent);
};
const fields = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

beforeEach(() => pretendBrowser());

describe('two side by side', () => {
  it('are columns with a link to each, and a row for every field', async () => {
    const { user, choices } = await open('pilot-d', 'pilot-f');
    const table = within(screen.getByRole('table', { name: words.caption('Dok en Fase') }));
    const heads = table.getAllByRole('columnheader');
    expect(heads.map((head) => within(head).queryByRole('link')?.textContent)).toEqual([
      undefined,
      'Dok',
      'Fase',
    ]);
    await user.click(table.getByRole('link', { name: 'Fase' }));
    expect(choices()).toMatchObject({ selection: 'pilot-f', together: ['pilot-d', 'pilot-f'] });
  });

  it('tell by word and sign what is the same, what differs and what is not known', async () => {
    await open('pilot-d', 'pilot-f');
    expect(rowOf('Status')).toEqual(['Status in de bron = Hetzelfde', 'lopend', 'lopend']);
    expect(rowOf('Periode')).toEqual(['Periode ≠ Anders', 'vanaf 2018', 'vanaf nov 2019']);
    expect(rowOf('Leefdomeinen')).toEqual([
      'Leefdomeinen ≈ Deels hetzelfde',
      'Zorg = allebeiWonen ≠ alleen hier',
      'Zorg = allebei',
    ]);
    expect(rowOf('Regio')).toEqual(['Regio 1 Van één bekend', 'Tiel', nl.detail.national]);
    expect(rowOf('Stappen')).toEqual(['Stappen ? Niet bekend', nl.unknown, nl.unknown]);
  });

  it('are summed up in a few sentences', async () => {
    await open('pilot-d', 'pilot-f');
    expect(
      screen.getByText(
        /^Hetzelfde: status in de bron. Deels hetzelfde: leefdomeinen. Anders: periode. Van één bekend: regio. Van \d+ velden is niets bekend.$/,
      ),
    ).toBeDefined();
  });

  it('say how sure their sources are, as far as that is recorded', async () => {
    await open('pilot-d', 'pilot-f');
    expect(rowOf(words.sourcesRow)).toEqual([
      words.sourcesRow,
      '1 bron: 1 afgeleid',
      '2 bronnen: 1 letterlijk',
    ]);
  });

  it('show only what differs, and say how much that is', async () => {
    const { user } = await open('pilot-d', 'pilot-f');
    const all = fields().length;
    const box = screen.getByRole('checkbox', {
      name: `${words.onlyDifferences} ${words.differences(3, all - 1)}`,
    });
    await user.click(box);
    expect(fields()).toEqual([
      'Regio 1 Van één bekend',
      'Periode ≠ Anders',
      'Leefdomeinen ≈ Deels hetzelfde',
      words.sourcesRow,
    ]);
    await user.click(box);
    expect(fields()).toHaveLength(all);
  });

  it('without a difference say so', async () => {
    const { user } = await open('org-a', 'org-c');
    await user.click(screen.getByRole('checkbox'));
    expect(screen.getByText(words.noDifferences)).toBeDefined();
  });
});

describe('different kinds side by side', () => {
  it('tell a field that a kind does not have apart from what is not known', async () => {
    await open('org-e', 'pilot-f', 'pilot-d');
    expect(rowOf('Regio').slice(1)).toEqual([words.noField, nl.detail.national, 'Tiel']);
    expect(rowOf('Leefdomeinen').slice(1)).toEqual([
      nl.unknown,
      'Zorg ≈ 2 van de 3',
      'Zorg ≈ 2 van de 3Wonen ≠ alleen hier',
    ]);
  });
});

describe('relations side by side', () => {
  it('are what all share and with which relations, which is lit', async () => {
    await open('org-b', 'org-c');
    expect(screen.getByText('Bij en Cas delen 1 organisatie en 1 pilot.')).toBeDefined();
    expect(button(`${words.byBoth} 2`)).toBeDefined();
    expect(screen.getByText('Bij: ondersteunt en financiert; Cas: voert uit')).toBeDefined();
    expect(screen.getByText('Bij: wordt ondersteund door; Cas: verwijst naar')).toBeDefined();
    expect(lit()).toBe('org-a org-b org-c pilot-d');
  });

  it('are what they have with each other, and what one alone has, folded and counted', async () => {
    const { user } = await open('org-a', 'org-b');
    expect(screen.getByText('Aan ondersteunt Bij')).toBeDefined();
    const fold = button(`${words.only('Aan')} 1`);
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(screen.getByRole('link', { name: 'Cas' })).toBeDefined();
  });

  it('are also what only some share', async () => {
    await open('org-b', 'org-c', 'org-e', 'org-a');
    expect(screen.getByText(words.told('Bij, Cas, Eva en Aan', ''))).toBeDefined();
    expect(button(`${words.bySome(2, 4)} 1`)).toBeDefined();
  });

  it('say that nothing is shared', async () => {
    await open('org-b', 'org-e');
    expect(screen.getByText(words.none)).toBeDefined();
  });
});

describe('choosing what to compare', () => {
  it('asks for a second, and takes one away again', async () => {
    const { user, choices } = await open('org-b');
    expect(screen.getByText(words.chooseSecond.netwerk)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
    expect(lit()).toBe('nothing');
    await user.type(screen.getByRole('searchbox'), 'Eva{Enter}');
    expect(choices().together).toEqual(['org-b', 'org-e']);
    // Who adds may go on adding.
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.click(button(words.remove('Bij')));
    expect(choices().together).toEqual(['org-e']);
    await user.click(button(nl.close));
    expect(choices().together).toEqual([]);
  });

  it('goes on where the field was when the fourth took its place', async () => {
    const { user } = await open('org-b', 'org-c', 'org-e');
    await user.type(screen.getByRole('searchbox'), 'Aan{Enter}');
    expect(document.activeElement).toBe(screen.getByText(words.full(4)));
  });

  it('says that four is most, here and in the detail of a fifth', async () => {
    const { unmount } = await open('org-b', 'org-c', 'org-e', 'org-a');
    expect(screen.getByText(words.full(4))).toBeDefined();
    expect(screen.queryByRole('searchbox')).toBeNull();
    unmount();
    const together = ['org-b', 'org-c', 'org-e', 'org-a'];
    await renderApp(<DetailPanel takesFocus={false} />, {
      files,
      choices: { together, selection: 'pilot-d' },
    });
    expect(button(words.add)).toHaveProperty('disabled', true);
    expect(screen.getByText(words.full(4))).toBeDefined();
  });
});

describe('on a phone', () => {
  it('stands one under the other: per field each by its name', async () => {
    pretendBrowser(390, 844);
    const { user, choices } = await open('pilot-d', 'pilot-f');
    expect(screen.queryByRole('table')).toBeNull();
    const heading = screen.getByRole('heading', { level: 3, name: 'Periode Anders' });
    const section = heading.closest('section');
    if (!section) throw new Error('no section');
    expect(
      within(section)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['Dok', 'Fase']);
    expect(
      within(section)
        .getAllByRole('definition')
        .map((value) => value.textContent),
    ).toEqual(['vanaf 2018', 'vanaf nov 2019']);
    await user.click(button(words.remove('Dok')));
    expect(choices().together).toEqual(['pilot-f']);
  });
});
