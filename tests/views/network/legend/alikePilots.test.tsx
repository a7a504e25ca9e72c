import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../../src/i18n/nl.ts';
import { NetworkView } from '../../../../src/views/network/NetworkView.tsx';
import { pretendBrowser } from '../../../support/browser.ts';
import { fakeContext } from '../../../support/fakeContext.ts';
import { networkFile, pilot } from '../../../support/network.ts';
import { renderApp } from '../../../support/renderApp.tsx';

const alike = { targetGroups: ['dg-schulden'], knelpunten: ['kp-a'] };
const others = ['dg-pro-vso', 'dg-mbo-1-2', 'dg-uitkering', 'dg-buiten-beeld'];
const file = networkFile({
  pilots: [
    pilot('pilot-a', { name: 'Aan', ...alike }),
    pilot('pilot-b', { name: 'Bij', ...alike }),
    ...others.map((id, at) =>
      pilot(`pilot-${at}`, { targetGroups: [id], knelpunten: [`kp-${at}`] }),
    ),
  ],
  layouts: {
    'verwante-pilots': {
      width: 400,
      height: 200,
      nodes: { 'pilot-a': [50, 50], 'pilot-b': [150, 50] },
      groups: [],
      folded: [],
    },
  },
});
const show = (choices = {}) =>
  renderApp(<NetworkView />, { files: [file], choices: { lens: 'verwante-pilots', ...choices } });

beforeEach(() => {
  pretendBrowser();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(fakeContext().context);
});

describe('the network of pilots that are alike', () => {
  it('tells what the widths of its lines mean, with how many there are', async () => {
    await show();
    const legend = within(screen.getByRole('region', { name: nl.network.legend }));
    const rows = Object.values(nl.similar.breadths).map((words) => legend.getByText(words));
    expect(rows.map((row) => row.textContent)).toEqual([
      'lijkt een beetje0',
      'lijkt1',
      'lijkt sterk0',
    ]);
  });

  it('names who has no line, and what that means', async () => {
    const { user } = await show();
    await user.click(screen.getByText(nl.network.without(others.length)));
    expect(screen.getByText(nl.network.withoutExplain.similarity)).toBeDefined();
  });

  it('tells of the selected pilot how many it is like, and why', async () => {
    const { user, choices } = await show({ selection: 'pilot-a' });
    expect(screen.getByText(nl.similar.alikeTo('Aan', 1))).toBeDefined();
    await user.click(screen.getByText(nl.similar.why));
    const other = screen.getByRole('button', { name: 'Bij' });
    expect(other.parentElement?.textContent).toContain('doelgroep: jongeren met schulden');
    await user.click(other);
    expect(choices().selection).toBe('pilot-b');
  });

  it('stands as it stood when a reason does not count', async () => {
    await show({ selection: 'pilot-a', withoutReasons: ['doelgroep'] });
    expect(screen.getByText(nl.similar.alikeTo('Aan', 1))).toBeDefined();
  });
});
