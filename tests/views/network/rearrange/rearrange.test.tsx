import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../../src/i18n/nl.ts';
import type { Choices } from '../../../../src/state/choices.ts';
import { LensExplanation } from '../../../../src/views/network/legend/LensSwitch.tsx';
import { NetworkView } from '../../../../src/views/network/NetworkView.tsx';
import type { InspectedElement } from '../../../../src/views/network/renderer/inspection.ts';
import { pretendBrowser } from '../../../support/browser.ts';
import { fakeContext } from '../../../support/fakeContext.ts';
import { holdWorkers } from '../../../support/fakeWorker.ts';
import { smallLayout } from '../../../support/lensScene.ts';
import { networkFile, organisation, pilot, relation } from '../../../support/network.ts';
import { renderApp } from '../../../support/renderApp.tsx';

const content = {
  organisations: ['org-a', 'org-b', 'org-d'].map((id) => organisation(id)),
  pilots: [pilot('pilot-c')],
  relations: [
    relation('org-a', 'org-b'),
    relation('org-a', 'pilot-c'),
    relation('org-b', 'org-d'),
    relation('org-d', 'pilot-c'),
  ],
};
const file = networkFile({ ...content, layouts: { 'wie-werkt-waaraan': smallLayout } });
const earlier = networkFile({
  ...content,
  version: { ...file.version, id: '2017-11', date: '2017-11-01' },
});
const texts = nl.rearrange;
const organisations = { facets: { soort: ['organisatie'] } };

beforeEach(() => {
  pretendBrowser();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const button = (name: string) => screen.findByRole('button', { name });
const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const progress = () => screen.queryByRole('progressbar')?.getAttribute('value');

/** Ids and places of what is drawn, in the units of the layout. */
function places(): Record<string, readonly number[]> {
  const picture: InspectedElement = screen.getByRole('application', { name: nl.network.label });
  const nodes = picture.netwerkkaart?.nodes ?? [];
  return Object.fromEntries(nodes.map(({ id, layout }) => [id, [layout.x, layout.y]]));
}

async function show(choices: Partial<Choices> = {}, files = [file]) {
  vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(fakeContext().context);
  const workers = holdWorkers();
  const part = (
    <>
      <LensExplanation />
      <NetworkView />
    </>
  );
  const app = await renderApp(part, { files, choices });
  const started = async (count: number) => {
    await vi.waitFor(() => expect(workers).toHaveLength(count));
    const worker = workers[count - 1];
    if (worker === undefined) throw new Error('no worker');
    return worker;
  };
  return { ...app, started };
}

/** With only organisations in the picture, laid out anew. */
async function showRearranged() {
  const app = await show(organisations);
  await app.user.click(await button(texts.start));
  const worker = await app.started(1);
  await act(async () => worker.finish());
  return app;
}

describe('rearranging what a filter leaves', () => {
  it('gives places to what is shown alone, and says so', async () => {
    const { user, started } = await show(organisations);
    const fixed = places();
    await user.click(await button(texts.start));
    const { task, tell, finish } = await started(1);
    expect(task.input.nodes.map(({ id }) => id)).toEqual(['org-a', 'org-b', 'org-d']);
    expect(task.input.lines).toHaveLength(2);
    await act(async () => tell({ share: 0.4 }));
    expect(progress()).toBe('0.4');
    expect(screen.getByText(texts.busy(40))).toBeDefined();
    await act(async () => finish());
    await vi.waitFor(() => expect(places()).not.toEqual(fixed));
    expect(Object.keys(places()).sort()).toEqual(Object.keys(fixed).sort());
    expect(told().join()).toContain(texts.told.done(3));
    expect(screen.getByText(nl.lenses.explainWithoutAreas.made)).toBeDefined();
    expect(progress()).toBeUndefined();
  });

  it('is undone with the same button, which keeps the focus', async () => {
    const { user } = await showRearranged();
    const undo = await button(texts.back);
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    expect(told()).toContain(texts.told.back);
    expect(await button(texts.start)).toBe(document.activeElement);
    expect(screen.getByText(nl.lenses.explain['wie-werkt-waaraan'])).toBeDefined();
    await vi.waitFor(() => expect(places()['org-a']).toEqual(smallLayout.nodes['org-a']));
  });

  it('stops when asked, and leaves everything where it was', async () => {
    const { user, started } = await show(organisations);
    const fixed = places();
    await user.click(await button(texts.start));
    const { isStopped } = await started(1);
    await user.click(await button(texts.stop));
    expect(isStopped()).toBe(true);
    expect(told()).toContain(texts.told.stopped);
    expect(progress()).toBeUndefined();
    expect(places()).toEqual(fixed);
  });

  it('keeps its places while less is shown, and drops them when more is', async () => {
    const { store } = await showRearranged();
    const { 'org-a': place } = places();
    expect(place).not.toEqual(smallLayout.nodes['org-a']);
    act(() => store.actions.search('org-a'));
    expect(places()).toEqual({ 'org-a': place });
    act(() => store.actions.clearFilters());
    expect(told()).toContain(texts.told.outgrown);
    await vi.waitFor(() => expect(places()['org-a']).toEqual(smallLayout.nodes['org-a']));
  });

  it('is dropped with its lens', async () => {
    const { store } = await showRearranged();
    act(() => store.actions.chooseLens('alles'));
    act(() => store.actions.chooseLens('wie-werkt-waaraan'));
    expect(await button(texts.start)).toBeDefined();
    await vi.waitFor(() => expect(places()['org-a']).toEqual(smallLayout.nodes['org-a']));
  });

  it('is not offered when nothing is left out', async () => {
    await show();
    expect(screen.queryByRole('button', { name: texts.start })).toBeNull();
  });

  it('is not offered in rings, where a place means something', async () => {
    const layouts = { schillen: smallLayout };
    await show({ ...organisations, lens: 'schillen' }, [networkFile({ ...content, layouts })]);
    expect(screen.getByRole('application')).toBeDefined();
    expect(screen.queryByRole('button', { name: texts.start })).toBeNull();
  });

  it.each([
    ['there is nothing to divide', { query: 'org-a' }, texts.tooFew],
    ['versions are compared', { ...organisations, since: '2017-11' }, texts.comparing],
  ])('cannot begin when %s, and says why', async (_, choices, reason) => {
    const { user } = await show(choices, [earlier, file]);
    const start = await button(texts.start);
    expect(start.getAttribute('aria-disabled')).toBe('true');
    expect(start.title).toBe(reason);
    await user.click(start);
    expect(told()).toContain(reason);
    expect(progress()).toBeUndefined();
  });

  it('says why not to who asks alone, and not when it cannot once more', async () => {
    const { user, store } = await show({ query: 'org-a' }, [earlier, file]);
    await user.click(await button(texts.start));
    expect(told()).toContain(texts.tooFew);
    act(() => store.actions.search('org'));
    act(() => store.actions.search('org-a'));
    expect(told()).not.toContain(texts.tooFew);
  });

  it('that fails says so, and can be tried again', async () => {
    const { user, started } = await show(organisations);
    await user.click(await button(texts.start));
    const { tell } = await started(1);
    await act(async () => tell({ failed: 'oeps' }));
    expect(told()).toContain(texts.told.failed);
    await user.click(await button(texts.start));
    await started(2);
  });
});

describe('a lens that the data holds no places for', () => {
  const bare = networkFile(content);

  it('is laid out when it is asked for, with progress', async () => {
    const { started } = await show({}, [bare]);
    const { tell, finish } = await started(1);
    await act(async () => tell({ share: 0.25 }));
    expect(screen.getByRole('progressbar', { name: texts.making.busy(25) })).toBeDefined();
    await act(async () => finish());
    expect(Object.keys(places()).sort()).toEqual(['org-a', 'org-b', 'org-d', 'pilot-c']);
    expect(screen.getByRole('button', { name: 'alleen doet mee 4' })).toBeDefined();
    expect(screen.getByText(nl.lenses.explainWithoutAreas.made)).toBeDefined();
    // Nobody asked for other places than the fixed ones.
    expect(screen.getByText(texts.making.made)).toBeDefined();
    expect(screen.queryByText(texts.onlyHere)).toBeNull();
  });

  it('hands the focus on to the picture', async () => {
    const { started } = await show({}, [bare]);
    const { finish } = await started(1);
    const stop = await button(texts.making.stop);
    act(() => stop.focus());
    await act(async () => finish());
    expect(document.activeElement).toBe(screen.getByRole('application'));
  });

  it('is left for another version, and begun anew on return', async () => {
    const { store, started } = await show({}, [earlier, bare]);
    const first = await started(1);
    await act(async () => store.actions.chooseVersion(earlier.version.id));
    const second = await started(2);
    expect([first.isStopped(), second.isStopped()]).toEqual([true, false]);
    await act(async () => store.actions.chooseVersion(bare.version.id));
    await started(3);
    expect(second.isStopped()).toBe(true);
  });

  it('is left for another version that has its places', async () => {
    const { store, started } = await show({ version: earlier.version.id }, [earlier, file]);
    const { isStopped } = await started(1);
    await act(async () => store.actions.chooseVersion(file.version.id));
    await vi.waitFor(() => expect(isStopped()).toBe(true));
  });

  it('is left when the visitor stops it, and begun again on request', async () => {
    const { user, started, choices } = await show({}, [bare]);
    const { isStopped } = await started(1);
    const status = screen.getByRole('status');
    const stop = await button(texts.making.stop);
    await user.click(stop);
    expect(isStopped()).toBe(true);
    expect(told()).toEqual([texts.making.stopped]);
    expect(screen.getByRole('status')).toBe(status);
    expect(await button(texts.making.again)).toBe(stop);
    expect(document.activeElement).toBe(stop);
    await user.click(stop);
    const { finish } = await started(2);
    await user.click(within(document.body).getByRole('button', { name: nl.network.toList }));
    expect(choices().view).toBe('lijst');
    await act(async () => finish());
    expect(screen.getByRole('application')).toBeDefined();
  });

  it('has a button and progress of its own beside another such lens', async () => {
    const { store, started } = await show({}, [bare]);
    const { tell } = await started(1);
    await act(async () => tell({ share: 0.25 }));
    const before = await button(texts.making.stop);
    await act(async () => store.actions.chooseLens('alles'));
    await started(2);
    expect(await button(texts.making.stop)).not.toBe(before);
    expect(screen.getByRole('progressbar', { name: texts.making.busy(0) })).toBeDefined();
  });
});
