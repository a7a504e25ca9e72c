import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PrintedHead } from '../../src/shell/PrintedHead.tsx';
import { sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const file = networkFile({ organisations: [organisation('org-a', { name: 'Movisie' })] });

describe('the head of what is printed', () => {
  it('says what is shown, of which whole, and of when', async () => {
    await renderApp(<PrintedHead />, { files: [file], choices: { selection: 'org-a' } });
    expect(screen.getByText('Netwerk van Movisie')).toBeDefined();
    expect(
      screen.getByText(
        'Netwerkkaart 16-27. Versie november 2026, met gegevens tot en met 22 november 2026.',
      ),
    ).toBeDefined();
  });

  it('says of an own file that it is one', async () => {
    const source = { ...sourceOf([file]), ownFile: 'mijn.json' };
    await renderApp(<PrintedHead />, { source });
    expect(screen.getByText(/^Eigen bestand mijn\.json van [^.]+\.$/)).toBeDefined();
    expect(screen.queryByText(/Netwerkkaart 16-27/)).toBeNull();
  });
});
