import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { Notices } from '../../src/shell/Notices.tsx';
import { failure, sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const older = networkFile({
  version: { id: '2018-11', title: 'November 2018', date: '2018-11-30' },
});
const newer = networkFile();
const files = [older, newer];

describe('Notices', () => {
  it('are not there when there is nothing to say', async () => {
    const { container } = await renderApp(<Notices />, { files });
    expect(container.textContent).toBe('');
  });

  it('say that the version is an older one, and lead to the newest', async () => {
    const { user, choices } = await renderApp(<Notices />, {
      files,
      choices: { version: '2018-11' },
    });
    expect(screen.getByText(nl.version.older('november 2018', '30 november 2018'))).toBeDefined();
    await user.click(screen.getByRole('button', { name: nl.version.toLatest }));
    expect(choices().version).toBeUndefined();
  });

  it('say why a version is not compared with', async () => {
    await renderApp(<Notices />, { files, choices: { version: '2018-11', since: '2026-11' } });
    expect(screen.getByText(nl.notices.notEarlier('November 2026', 'november 2018'))).toBeDefined();
  });

  it('say that a version to compare with does not exist', async () => {
    await renderApp(<Notices />, { files, choices: { since: '1999-01' } });
    expect(screen.getByText(nl.notices.unknownSince('1999-01'))).toBeDefined();
  });

  it('say what took the place of a record that is no more, until they are closed', async () => {
    const { user, container } = await renderApp(<Notices />, {
      files: [
        networkFile({
          organisations: [organisation('org-a', { name: 'Aanloophuis' })],
          formerIds: [{ id: 'org-weg', replacedBy: 'org-a', note: 'Samengegaan in 2026.' }],
        }),
      ],
      choices: { selection: 'org-weg' },
    });
    expect(container.textContent).toContain(nl.notices.followed('org-weg', 'Aanloophuis'));
    expect(container.textContent).toContain('Samengegaan in 2026.');
    await user.click(screen.getByRole('button', { name: nl.notices.dismiss }));
    expect(container.textContent).toBe('');
  });

  it('do not call a version that is still being made an older one', async () => {
    const concept = networkFile({
      version: { id: '2027-02', title: 'Februari 2027', date: '2027-02-01', state: 'concept' },
    });
    const { container } = await renderApp(<Notices />, {
      source: sourceOf([older, newer, concept], '2026-11'),
      choices: { version: '2027-02' },
    });
    expect(container.textContent).not.toContain('oudere');
  });

  it('name every value of the address that was skipped, until they are closed', async () => {
    const { user, container } = await renderApp(<Notices />, {
      files,
      choices: { version: '1999-01', facets: { leefdomein: ['onzin', '<b>x</b>'] } },
      ignored: [{ parameter: 'weergave', value: 'bol' }],
    });
    for (const text of [
      nl.notices.ignored('weergave', 'bol'),
      nl.notices.unknownVersion('1999-01', 'November 2026'),
      nl.notices.ignored('leefdomein', 'onzin'),
      nl.notices.ignored('leefdomein', '<b>x</b>'),
    ]) {
      expect(screen.getByText(text)).toBeDefined();
    }
    expect(container.querySelector('b')).toBeNull();
    await user.click(screen.getByRole('button', { name: nl.notices.dismiss }));
    expect(container.textContent).toBe('');
  });

  it('stay short when nothing in an address exists', async () => {
    const values = Array.from({ length: 1500 }, (_, at) => `x${at}`);
    const { container } = await renderApp(<Notices />, {
      files,
      choices: { facets: { leefdomein: values } },
    });
    expect([...container.querySelectorAll('.notice p')].map((p) => p.textContent)).toEqual([
      ...values.slice(0, 5).map((value) => nl.notices.ignored('leefdomein', value)),
      nl.notices.more(1495),
    ]);
  });

  it('say why another version could not be shown, and which one is still there', async () => {
    const good = sourceOf(files);
    const { store, user } = await renderApp(<Notices />, {
      source: {
        ...good,
        loadVersion: async (index, id) =>
          id === '2018-11'
            ? failure({ kind: 'wrong-hash', file: '2018-11/netwerk.json' })
            : good.loadVersion(index, id),
      },
    });
    store.actions.chooseVersion('2018-11');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(nl.problems.wrongHash('2018-11/netwerk.json'));
    expect(alert.textContent).toContain(nl.version.stays('November 2026'));
    expect(screen.getByRole('button', { name: nl.refresh })).toBeDefined();
    await user.click(screen.getByRole('button', { name: nl.notices.dismiss }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
