import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../../src/i18n/nl.ts';
import { nlSaving } from '../../../../src/i18n/nlSaving.ts';
import type { Snapshot } from '../../../../src/views/network/renderer/snapshot.ts';
import { SaveButton } from '../../../../src/views/network/save/SaveButton.tsx';
import { pretendBrowser } from '../../../support/browser.ts';
import { sceneOf, smallLayout, smallNetwork } from '../../../support/lensScene.ts';
import { renderApp } from '../../../support/renderApp.tsx';
import { picture } from '../../../support/showPicture.ts';

const snapshot: Snapshot = {
  scene: sceneOf(smallNetwork),
  selected: undefined,
  lit: undefined,
  emphasis: undefined,
  shapes: picture.shapes,
  camera: { scale: 1, dx: 0, dy: 0 },
  width: smallLayout.width,
  height: smallLayout.height,
};

/** What was handed to the browser to save. */
let files: { name: string; content: Blob }[] = [];

beforeEach(() => {
  pretendBrowser();
  files = [];
  const contents: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: (content: Blob) => `blob:${contents.push(content)}`,
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const content = contents[Number(this.href.slice('blob:'.length)) - 1];
    if (content) files.push({ name: this.download, content });
  });
});

async function open(choices: NonNullable<Parameters<typeof renderApp>[1]>['choices'] = {}) {
  const app = await renderApp(<SaveButton snapshot={() => snapshot} />, {
    files: [smallNetwork.file],
    choices,
  });
  await app.user.click(screen.getByRole('button', { name: nl.save.open }));
  const dialog = within(await screen.findByRole('dialog', { name: nlSaving.title }));
  const choose = (name: string) =>
    app.user.click(dialog.getByRole('radio', { name: (label: string) => label.startsWith(name) }));
  const save = () => app.user.click(dialog.getByRole('button', { name: nlSaving.save }));
  return { ...app, dialog, choose, save };
}

describe('SaveDialog', () => {
  it('saves the picture as a drawing under a name that tells what it is', async () => {
    const { choose, save, dialog } = await open();
    await choose(nlSaving.formats.svg.name);
    await save();
    const name = `netwerkkaart-16-27-${smallNetwork.file.version.id}-wie-werkt-waaraan.svg`;
    expect(files.map((file) => file.name)).toEqual([name]);
    expect(dialog.getByRole('status').textContent).toBe(nlSaving.saved(name));
    expect(files[0]?.content.type).toBe('image/svg+xml');
  });

  it('saves of the data only what the filters leave, and says how much that is', async () => {
    const { choose, save, dialog } = await open({ facets: { soort: ['pilot'] } });
    await choose(nlSaving.formats['csv-nodes'].name);
    expect(dialog.getByText(/1 onderdeel en 0 relaties/)).toBeDefined();
    await save();
    expect(files[0]?.name).toContain('-keuze-onderdelen.csv');
    // Each row tells what it was chosen from, and where that is shown.
    const table = await files[0]?.content.text();
    expect(table).toContain('&soort=pilot, ');
    expect(table).toContain(nlSaving.filters('Soort: pilots'));
  });

  it('asks for a size of an image only, and for a part of a picture only', async () => {
    const { choose, dialog } = await open();
    const groups = () =>
      dialog.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent);
    expect(groups()).toEqual([nlSaving.what, nlSaving.extent, nlSaving.size]);
    await choose(nlSaving.formats.svg.name);
    expect(groups()).toEqual([nlSaving.what, nlSaving.extent]);
    await choose(nlSaving.formats.gexf.name);
    expect(groups()).toEqual([nlSaving.what]);
  });

  it('says so when the browser cannot draw the image, and takes it back after another choice', async () => {
    const { choose, save, dialog } = await open();
    await save();
    expect(files).toEqual([]);
    expect(dialog.getByRole('status').textContent).toBe(nlSaving.tooLarge);
    await choose(nlSaving.extents.whole);
    expect(dialog.getByRole('status').textContent).toBe('');
  });

  it('says so when the browser throws on an image that is too large', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
      throw new Error('NS_ERROR_FAILURE');
    });
    const { save, dialog } = await open();
    await save();
    expect(dialog.getByRole('status').textContent).toBe(nlSaving.tooLarge);
  });

  it('says so when the file cannot be made', async () => {
    const { choose, save, dialog } = await open();
    await choose(nlSaving.formats.svg.name);
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    await save();
    expect(dialog.getByRole('status').textContent).toBe(
      nlSaving.notMade(nlSaving.formats.svg.name),
    );
  });

  it('offers a dark ground only on a dark page', async () => {
    const { dialog, store } = await open();
    expect(dialog.queryByRole('checkbox')).toBeNull();
    store.actions.chooseAppearance('dark');
    expect(await dialog.findByRole('checkbox', { name: nlSaving.dark })).toBeDefined();
  });

  it('closes', async () => {
    const { user, dialog } = await open();
    await user.click(dialog.getByRole('button', { name: nl.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
