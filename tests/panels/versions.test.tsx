import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { CompareChoice } from '../../src/panels/versions/CompareChoice.tsx';
import { VersionChoice } from '../../src/panels/versions/VersionChoice.tsx';
import { failure, sourceOf } from '../support/dataSource.ts';
import { networkFile } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const files = [
  networkFile({ version: { id: '2018-11', title: 'November 2018' } }),
  networkFile({ version: { id: '2026-11', title: 'November 2026' } }),
];
const choice = () => screen.getByRole('combobox', { name: nl.version.label });

describe('VersionChoice', () => {
  it('offers the newest first, and says which that is', async () => {
    await renderApp(<VersionChoice />, { files });
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'November 2026 (nieuwste)',
      'November 2018',
    ]);
    expect(choice()).toHaveProperty('value', '2026-11');
  });

  it('pins an older version, and lets go of it for the newest', async () => {
    const { user, choices } = await renderApp(<VersionChoice />, { files });
    await user.selectOptions(choice(), 'November 2018');
    expect(choices().version).toBe('2018-11');
    await user.selectOptions(choice(), 'November 2026 (nieuwste)');
    expect(choices().version).toBeUndefined();
  });

  it('is not there without an index', async () => {
    const source = {
      ...sourceOf(files),
      loadIndex: async () => failure({ kind: 'network', file: 'index.json' }),
    };
    await renderApp(<VersionChoice />, { source });
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('CompareChoice', () => {
  const versions = [networkFile({ version: { id: '2017-11', title: 'November 2017' } }), ...files];
  const compare = () => screen.getByRole('combobox', { name: nl.changes.choose });

  it('offers only earlier versions, the latest of them first', async () => {
    await renderApp(<CompareChoice />, { files: versions, choices: { version: '2018-11' } });
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      nl.changes.invite,
      nl.changes.with('november 2017'),
    ]);
  });

  it('begins and stops comparing', async () => {
    const { user, choices } = await renderApp(<CompareChoice />, { files: versions });
    await user.selectOptions(compare(), nl.changes.with('november 2018'));
    expect(choices().since).toBe('2018-11');
    expect(compare()).toHaveProperty('value', '2018-11');
    await user.selectOptions(compare(), nl.changes.none);
    expect(choices().since).toBeUndefined();
  });

  it('is not there for the first version', async () => {
    await renderApp(<CompareChoice />, { files: versions, choices: { version: '2017-11' } });
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
