// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LENSES } from '../../../../src/domain/lenses.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { nl } from '../../../../src/i18n/nl.ts';
import { nlSaving } from '../../../../src/i18n/nlSaving.ts';
import type { Snapshot } from '../../../../src/views/network/renderer/snapshot.ts';
import { pictureSvg } from '../../../../src/views/network/save/pictureSvg.ts';
import { type Extent, savedFrame } from '../../../../src/views/network/save/savedFrame.ts';
import { planSheet } from '../../../../src/views/network/save/sheet.ts';
import {
  describeSheet,
  sheetWords,
  type Told,
} from '../../../../src/views/network/save/sheetWords.ts';
import { hostileText } from '../../../support/hostileText.ts';
import { sceneOf, smallLayout, smallNetwork } from '../../../support/lensScene.ts';
import { network, organisation, relation } from '../../../support/network.ts';
import { realNetwork } from '../../../support/realNetwork.ts';
import { picture } from '../../../support/showPicture.ts';

beforeEach(() => {
  vi.stubGlobal('Path2D', class {});
});

interface Case {
  readonly extent?: Extent;
  readonly snapshot?: Partial<Snapshot>;
  readonly told?: Partial<Told>;
}

/** The picture of a network as a file, and that file as a strict reader sees it. */
function saved(shown: Network, { extent = 'whole', ...change }: Case = {}) {
  const snapshot: Snapshot = {
    scene: sceneOf(shown),
    selected: undefined,
    lit: undefined,
    emphasis: undefined,
    shapes: picture.shapes,
    camera: { scale: 1, dx: 0, dy: 0 },
    width: 800,
    height: 500,
    ...change.snapshot,
  };
  const frame = savedFrame(snapshot, extent, picture.palette);
  const told: Told = {
    texts: nl,
    lens: LENSES[0],
    origin: { title: 'Netwerkkaart 16-27', state: 'Versie november 2026.' },
    selection: { network: shown, visible: new Set(shown.entities.keys()) },
    filters: [],
    selected: undefined,
    since: undefined,
    source: 'Netwerkkaart 16-27, https://voorbeeld.nl/?versie=2026-11, licentie CC0 1.0.',
    ...change.told,
  };
  const words = sheetWords(told, frame);
  const description = describeSheet(words, told, frame.scene);
  const svg = pictureSvg(planSheet(words, frame), frame, picture.shapes, {
    title: words.heading,
    description,
  });
  const file = new DOMParser().parseFromString(svg, 'application/xml');
  const faults = [...file.getElementsByTagName('parsererror')].map(
    ({ textContent }) => textContent,
  );
  const texts = [...file.getElementsByTagName('text')].map(({ textContent }) => textContent ?? '');
  return { svg, file, faults, texts, frame, words };
}

describe('pictureSvg', () => {
  it('is a drawing by itself: well formed, with a size, and asking for nothing', () => {
    const { svg, file, faults } = saved(realNetwork);
    expect(faults).toEqual([]);
    const root = file.documentElement;
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(root.getAttribute('viewBox')).toBe(
      `0 0 ${root.getAttribute('width')} ${root.getAttribute('height')}`,
    );
    expect(svg).not.toMatch(/href|url\((?!#)|<style|<script|@import|undefined|NaN|\[object/);
  });

  it('tells what it is to who does not see it', () => {
    const { file } = saved(realNetwork);
    expect(file.querySelector('title')?.textContent).toBe('Netwerkkaart 16-27: wie werkt waaraan');
    const description = file.querySelector('desc')?.textContent ?? '';
    for (const words of ['organisaties', 'lijnen', 'Zonder filters', 'Bron: ', 'CC0 1.0']) {
      expect(description).toContain(words);
    }
  });

  it('draws every node that has a place, and names those that have room as text', () => {
    const { file, frame, texts } = saved(smallNetwork);
    const marks = file.querySelectorAll('#netwerk > path[transform^="translate"]');
    const { areas, nodes } = frame.scene;
    expect(marks.length).toBeGreaterThanOrEqual(areas.length + nodes.length);
    expect(frame.labels.length).toBeGreaterThan(0);
    for (const { lines } of frame.labels) {
      for (const line of lines) expect(texts).toContain(line);
    }
  });

  it('explains the groups that give the nodes their colours, and those without one', () => {
    const groups = new Map([
      ['org-a', 0],
      ['org-b', 0],
      ['pilot-c', 0],
    ]);
    const groupNames = { names: ['Rond A'], rest: 'Niet in een groep' };
    const { texts, svg } = saved(smallNetwork, { snapshot: { groups }, told: { groupNames } });
    expect(texts).toContain('Rond A (3)');
    expect(texts).toContain('Niet in een groep (1)');
    expect(texts).toContain('A');
    expect(svg).not.toContain(picture.palette.kinds.pilot);
  });

  it('explains every kind and line in it with their number, and no other', () => {
    const { texts, words } = saved(smallNetwork);
    const labels = words.legend.flat().map(({ label }) => label);
    expect(labels).toContain('organisaties (3)');
    expect(labels.some((label) => label.endsWith('(0)'))).toBe(false);
    for (const label of labels) expect(texts).toContain(label);
  });

  it('counts what was chosen and is not drawn', () => {
    expect(saved(smallNetwork).words.notes[0]).toBe(
      nlSaving.notDrawn(nl.selection.count(1, 'organisatie', 'organisaties')),
    );
  });

  it('says which filters there are, with what it is compared, and what is lit', () => {
    const selected = smallNetwork.entities.get('org-a');
    const emphasis = { lit: new Set(['org-a', 'org-b']), lines: [] };
    const filters = ['Leefdomein: Wonen', 'Zoek: huis'];
    const { texts } = saved(smallNetwork, {
      snapshot: { emphasis },
      told: { filters, since: 'November 2018', selected },
    });
    const all = texts.join(' ');
    expect(all).toContain('Filters: Leefdomein: Wonen; Zoek: huis.');
    expect(all).toContain('Vergeleken met november 2018.');
    expect(all).toContain(nlSaving.selected('org-a'));
    expect(saved(smallNetwork, { snapshot: { emphasis } }).words.lead).toContain(nlSaving.lit(2));
  });

  it('says of a part of the picture that it is one', () => {
    const view = saved(smallNetwork, { extent: 'view', snapshot: { width: 120, height: 100 } });
    expect(view.words.lead.at(-1)).toBe(nlSaving.cutOut('1', '4'));
    expect(saved(smallNetwork, { extent: 'view' }).words.lead).toHaveLength(1);
    expect(view.file.querySelector('clipPath rect')?.getAttribute('width')).toBe('120');
  });

  it('is well formed whatever something is called', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, filter) => {
        const shown = network({
          organisations: [organisation('org-a', { name }), organisation('org-b')],
          relations: [relation('org-a', 'org-b')],
          layouts: { [LENSES[0].id]: smallLayout },
        });
        const { faults } = saved(shown, {
          told: { filters: [filter], origin: { title: name, state: name }, source: name },
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same to the byte a second time', () => {
    expect(saved(smallNetwork).svg).toBe(saved(smallNetwork).svg);
  });
});
