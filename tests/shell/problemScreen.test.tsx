import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LoadProblem } from '../../src/data/load.ts';
import { nl } from '../../src/i18n/nl.ts';
import { ProblemScreen } from '../../src/shell/ProblemScreen.tsx';
import { failure, sourceOf } from '../support/dataSource.ts';
import { networkFile } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const file = '2026-11/netwerk.json';
const files = [
  networkFile({ version: { id: '2017-11', title: 'November 2017' } }),
  networkFile({ version: { id: '2018-11', title: 'November 2018' } }),
  networkFile(),
];

describe('ProblemScreen', () => {
  it.each<[LoadProblem, string]>([
    [{ kind: 'not-found', file }, nl.problems.notFound(file)],
    [{ kind: 'refused', file, status: 500 }, nl.problems.refused(file, 500)],
    [{ kind: 'network', file }, nl.problems.network],
    [{ kind: 'not-json', file, cutOff: true, line: 3, column: 9 }, nl.problems.cutOff(file)],
    [
      { kind: 'not-json', file, cutOff: false, line: 3, column: 9 },
      nl.problems.notJson(file, 3, 9),
    ],
    [{ kind: 'wrong-hash', file }, nl.problems.wrongHash(file)],
    [{ kind: 'from-future', file, found: 2, supported: 1 }, nl.problems.future(file, 2, 1)],
    [{ kind: 'wrong-shape', file, faults: [] }, nl.problems.shape(file)],
    [{ kind: 'unusable', reason: 'x is not y' }, nl.problems.unusable('x is not y')],
    [
      { kind: 'unknown-version', asked: 'x', known: ['2018-11', '2026-11'], latest: '2026-11' },
      nl.problems.unknownVersion('x', '2018-11, 2026-11'),
    ],
  ])('says in words what is wrong: %o', async (problem, text) => {
    await renderApp(<ProblemScreen problem={problem} />, { files });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(text);
    // Every problem leaves something to do.
    expect(screen.getByRole('button', { name: nl.retry })).toBeDefined();
  });

  it.each<[LoadProblem, boolean]>([
    [{ kind: 'wrong-hash', file }, true],
    [{ kind: 'from-future', file, found: 2, supported: 1 }, true],
    // Without a network a new page would only be an empty one.
    [{ kind: 'network', file }, false],
  ])('offers to refresh the page where that may help: %o', async (problem, offered) => {
    await renderApp(<ProblemScreen problem={problem} />, { files });
    expect(screen.queryAllByRole('button', { name: nl.refresh })).toHaveLength(offered ? 1 : 0);
  });

  it('names the first faults of shape by field', async () => {
    const faults = [
      { field: 'pilots 3 › name', code: 'invalid_type' },
      { field: '', code: 'unrecognized_keys' },
    ];
    await renderApp(<ProblemScreen problem={{ kind: 'wrong-shape', file, faults }} />, { files });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'pilots 3 › name (invalid_type)',
      `${file} (unrecognized_keys)`,
    ]);
  });

  it('offers the other versions, newest first, and shows the one that is chosen', async () => {
    const good = sourceOf(files);
    const { user, store, choices } = await renderApp(
      <ProblemScreen problem={{ kind: 'wrong-hash', file }} />,
      {
        source: {
          ...good,
          loadVersion: async (index, id) =>
            id === '2026-11' ? failure({ kind: 'wrong-hash', file }) : good.loadVersion(index, id),
        },
      },
    );
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      nl.retry,
      nl.refresh,
      nl.problems.otherVersion('November 2018'),
      nl.problems.otherVersion('November 2017'),
    ]);
    await user.click(screen.getByRole('button', { name: /November 2018/ }));
    expect(choices().version).toBe('2018-11');
    expect(store.state.getState().network.status).toBe('ready');
  });
});
