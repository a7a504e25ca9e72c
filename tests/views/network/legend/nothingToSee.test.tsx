import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LensLayout } from '../../../../src/domain/schema.ts';
import { nl } from '../../../../src/i18n/nl.ts';
import { NetworkView } from '../../../../src/views/network/NetworkView.tsx';
import { pretendBrowser } from '../../../support/browser.ts';
import { fakeContext } from '../../../support/fakeContext.ts';
import { networkFile, organisation, pilot, relation, theme } from '../../../support/network.ts';
import { renderApp } from '../../../support/renderApp.tsx';

const nodes: LensLayout['nodes'] = {
  'org-a': [50, 50],
  'pilot-b': [150, 50],
  'pilot-c': [100, 150],
};
const layout: LensLayout = { width: 400, height: 200, nodes, groups: [], folded: [] };
const file = networkFile({
  organisations: [organisation('org-a')],
  pilots: [pilot('pilot-b'), pilot('pilot-c')],
  themes: [theme('thema-a')],
  relations: [
    relation('org-a', 'pilot-b', 'voert-uit'),
    relation('org-a', 'pilot-c', 'financiert'),
    relation('pilot-b', 'pilot-c', 'volgt-op'),
  ],
  layouts: {
    'wie-werkt-waaraan': layout,
    alles: { ...layout, nodes: { ...nodes, 'thema-a': [200, 100] } },
  },
});

beforeEach(() => {
  pretendBrowser();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});

function show(facets: Readonly<Record<string, readonly string[]>>) {
  vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(fakeContext().context);
  return renderApp(<NetworkView />, { files: [file], choices: { facets } });
}

describe('a choice that leaves no line', () => {
  const both = { soort: ['pilot'], relatie: ['financiert'] };

  it('says so in the picture, and what dropping each filter would bring', async () => {
    const { user, choices } = await show(both);
    expect(screen.getByText(nl.network.noLines)).toBeDefined();
    const drop = (filter: string, count: number) =>
      screen.getByRole('button', { name: nl.network.dropForLines(filter, count) });
    expect(drop('Soort: pilots', 1)).toBeDefined();
    await user.click(drop('Relatie: financiert', 1));
    expect(choices().facets).toEqual({ soort: ['pilot'] });
    expect(screen.queryByText(nl.network.noLines)).toBeNull();
  });

  it('is not told of a choice that has lines, nor where no filter takes them away', async () => {
    const { store } = await show({ soort: ['pilot'] });
    expect(screen.queryByText(nl.network.noLines)).toBeNull();
    store.actions.changeFilters({ facets: both });
    await screen.findByText(nl.network.noLines);
    store.actions.changeFilters({ facets: { soort: ['organisatie'], thema: ['onbekend'] } });
    await vi.waitFor(() => expect(screen.queryByText(nl.network.noLines)).toBeNull());
  });
});

describe('a choice of which nothing is in the picture', () => {
  it('leads to the lens that has it', async () => {
    const { user, choices } = await show({ soort: ['thema'] });
    expect(screen.getByText(nl.network.empty)).toBeDefined();
    const [inPicture] = screen.getAllByRole('button', { name: nl.relations.showInAll });
    if (!inPicture) throw new Error('no way out');
    await user.click(inPicture);
    expect(choices().lens).toBe('alles');
    expect(screen.queryByText(nl.network.empty)).toBeNull();
  });
});
