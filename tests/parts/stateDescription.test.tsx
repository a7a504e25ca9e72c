import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useStateDescription } from '../../src/parts/useStateDescription.ts';
import type { Choices } from '../../src/state/choices.ts';
import { sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation, pilot, relation } from '../support/network.ts';
import { placeSource } from '../support/placeSource.ts';
import { renderApp } from '../support/renderApp.tsx';

const file = networkFile({
  organisations: [organisation('org-a'), organisation('org-b')],
  pilots: [pilot('p-huis', { leefdomeinen: ['wonen'] })],
  relations: [relation('org-a', 'p-huis')],
});

function Description() {
  return <p>{useStateDescription() ?? 'nog niets'}</p>;
}

async function described(choices: Partial<Choices>, source = sourceOf([file])) {
  await renderApp(<Description />, { source, choices });
  return screen.getByRole('paragraph').textContent;
}

describe('what is shown, in sentences', () => {
  it('counts what there is, and tells of when it is', async () => {
    expect(await described({})).toBe(
      'Netwerk: wie werkt waaraan. Deze keuze telt 2 organisaties, 1 pilot en 1 relatie. ' +
        'Versie november 2026, met gegevens tot en met 22 november 2026.',
    );
  });

  it('counts what the filters leave', async () => {
    const filtered = await described({ facets: { leefdomein: ['wonen'] } });
    expect(filtered).toContain('Netwerk rond wonen. Deze keuze telt 1 pilot en 0 relaties.');
  });

  it('counts nothing around a place on the map, or when a page is open', async () => {
    const place = await described({ view: 'kaart', place: 'GM0281' }, placeSource);
    expect(place).toMatch(/^Kaart: pilots in Tiel\. Versie /);
  });

  it('gives an own file as what it is', async () => {
    const own = await described({}, { ...sourceOf([file]), ownFile: 'mijn.json' });
    expect(own).toContain('Eigen bestand mijn.json van');
    expect(own).not.toContain('Versie');
  });
});
