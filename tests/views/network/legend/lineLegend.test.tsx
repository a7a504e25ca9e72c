import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LensLayout } from '../../../../src/domain/schema.ts';
import { nl } from '../../../../src/i18n/nl.ts';
import { NetworkView } from '../../../../src/views/network/NetworkView.tsx';
import { pretendBrowser } from '../../../support/browser.ts';
import { fakeContext } from '../../../support/fakeContext.ts';
import { networkFile, organisation, pilot, relation } from '../../../support/network.ts';
import { renderApp } from '../../../support/renderApp.tsx';

const layout: LensLayout = {
  width: 400,
  height: 200,
  nodes: { 'org-a': [50, 50], 'org-b': [150, 50], 'pilot-c': [100, 150] },
  groups: [],
  folded: [],
};
const file = networkFile({
  organisations: [organisation('org-a'), organisation('org-b'), organisation('org-los')],
  pilots: [pilot('pilot-c')],
  relations: [
    relation('org-a', 'pilot-c', 'voert-uit'),
    relation('org-a', 'pilot-c', 'financiert'),
    relation('org-b', 'pilot-c', 'ondersteunt'),
    // Not drawn: it has no place.
    relation('org-los', 'pilot-c', 'ondersteunt'),
  ],
  layouts: { 'wie-werkt-waaraan': layout, organisaties: layout },
});
const [takesPart = [], supports = []] = ['doet-mee', 'steunt'].map((family) =>
  file.vocabularies.relationKinds.filter((kind) => kind.family === family).map(({ id }) => id),
);

beforeEach(() => {
  pretendBrowser();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});

async function show(choices: NonNullable<Parameters<typeof renderApp>[1]>['choices'] = {}) {
  vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(fakeContext().context);
  return renderApp(<NetworkView />, { files: [file], choices });
}
const legend = () => within(screen.getByRole('region', { name: nl.network.legend }));
const row = (family: string) =>
  legend().getByRole('button', { name: new RegExp(`^alleen ${family}`) });
const told = () =>
  ['doet mee', 'steunt', 'verwijst'].map((family) => [
    row(family).textContent?.replace(/^alleen /, ''),
    row(family).getAttribute('aria-pressed'),
  ]);

describe('the families of relations in the legend', () => {
  it('count the lines that choosing them would leave', async () => {
    await show();
    expect(told()).toEqual([
      // It also supports, but a line is drawn and counted once: as the stronger.
      ['doet mee 1', 'false'],
      ['steunt 1', 'false'],
      ['verwijst 0', 'false'],
    ]);
  });

  it('filter on all kinds of relation of the family, and back', async () => {
    const { user, choices } = await show();
    await user.click(row('doet mee'));
    expect(choices().facets).toEqual({ relatie: takesPart });
    expect(told()).toEqual([
      ['doet mee 1', 'true'],
      ['steunt 1', 'false'],
      ['verwijst 0', 'false'],
    ]);
    await user.click(row('steunt'));
    expect(choices().facets).toEqual({ relatie: [...takesPart, ...supports] });
    await user.click(row('doet mee'));
    await user.click(row('steunt'));
    expect(choices().facets).toEqual({});
  });

  it('are half pressed when some of their kinds are chosen; pressing chooses all', async () => {
    const { user, choices } = await show({ facets: { relatie: ['financiert'] } });
    expect(row('steunt').getAttribute('aria-pressed')).toBe('mixed');
    expect(row('steunt').textContent).toContain('2');
    await user.click(row('steunt'));
    expect(new Set(choices().facets.relatie)).toEqual(new Set(supports));
  });

  it('follow the other filters', async () => {
    await show({ facets: { soort: ['organisatie'] } });
    expect(told().map(([text]) => text)).toEqual(['doet mee 0', 'steunt 0', 'verwijst 0']);
  });

  it('are not there where a line tells what is shared: its width is no filter', async () => {
    await show({ lens: 'organisaties' });
    expect(legend().getByText(nl.lenses.breadths[1])).toBeDefined();
    expect(legend().queryByRole('button', { name: /steunt/ })).toBeNull();
  });
});

describe('the keys of a surrounding', () => {
  const picture = () => screen.getByRole('application', { name: nl.network.label });

  it('show so many steps around what is selected, and all again', async () => {
    const { user, choices } = await show({ selection: 'org-a' });
    picture().focus();
    await user.keyboard('1');
    expect(choices()).toMatchObject({ selection: 'org-a', around: 1 });
    await user.keyboard('2');
    expect(choices().around).toBe(2);
    await user.keyboard('2');
    expect(choices()).toMatchObject({ selection: 'org-a', around: undefined });
    await user.keyboard('3{Escape}');
    expect(choices()).toMatchObject({ selection: 'org-a', around: undefined });
    await user.keyboard('{Escape}');
    expect(choices().selection).toBeUndefined();
  });

  it('start at the node that has the focus', async () => {
    const { user, choices } = await show();
    picture().focus();
    await user.keyboard('{Home}1');
    expect(choices()).toMatchObject({ selection: 'pilot-c', around: 1 });
  });

  it('do nothing without a node, or with a key of the browser', async () => {
    const { user, choices, store } = await show();
    picture().focus();
    await user.keyboard('1');
    expect(choices().around).toBeUndefined();
    store.actions.select('org-a');
    await user.keyboard('{Control>}1{/Control}');
    expect(choices().around).toBeUndefined();
  });
});
