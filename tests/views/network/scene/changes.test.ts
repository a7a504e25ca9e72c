import { describe, expect, it } from 'vitest';
import { lensOf } from '../../../../src/domain/lenses.ts';
import { lensGraph } from '../../../../src/domain/lensGraph.ts';
import { buildNetwork } from '../../../../src/domain/network.ts';
import { compareNetworks } from '../../../../src/state/compareNetworks.ts';
import {
  countMarks,
  formerNeighbours,
  lensChanges,
} from '../../../../src/views/network/scene/changes.ts';
import {
  changes,
  comparison,
  drawnEarlier,
  drawnLater,
  earlier,
  later,
} from '../../../support/comparedVersions.ts';
import { network, organisation, programme, relation } from '../../../support/network.ts';
import { realFile } from '../../../support/realNetwork.ts';

describe('lensChanges', () => {
  it('marks what is in the lens and is new, says something else, or is gone', () => {
    expect(Object.fromEntries(changes.marks)).toEqual({
      'org-a': 'changed',
      'org-nieuwe-naam': 'changed',
      'org-weg': 'removed',
      'pilot-nieuw': 'added',
    });
  });

  it('gives what is gone the place and the lines that it had', () => {
    expect(changes.gone.map(({ entity, place, degree }) => [entity.id, place, degree])).toEqual([
      ['org-weg', [350, 150], 1],
    ]);
  });

  it('finds the lines that came and went, and follows a record to its new id', () => {
    expect([...changes.newLines]).toEqual(['org-c pilot-nieuw']);
    expect(changes.goneLines.map(({ a, b, pattern }) => [a, b, pattern])).toEqual([
      ['org-a', 'org-c', 'dashed'],
      ['org-a', 'org-weg', 'solid'],
    ]);
  });

  it('has no place for what is gone when the earlier version was not drawn', () => {
    const notDrawn = { graph: drawnEarlier.graph, layout: undefined };
    const found = lensChanges(drawnLater, notDrawn, comparison.changes);
    expect(found.gone).toEqual([]);
    expect(found.marks).toEqual(changes.marks);
  });

  it('does not call gone, or new, what two share still but so many others do that it makes no line', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `org-${at}`);
    const lensWith = (takingPart: readonly string[]) => {
      const version = network({
        organisations: ids.map((id) => organisation(id)),
        programmes: [programme('prog-groeit'), programme('prog-blijft')],
        relations: [
          ...takingPart.map((id) => relation(id, 'prog-groeit')),
          ...['org-0', 'org-2'].map((id) => relation(id, 'prog-blijft')),
        ],
      });
      return { graph: lensGraph(version, lensOf('organisaties')), layout: drawnLater.layout };
    };
    const [few, many] = [lensWith(['org-0', 'org-1']), lensWith(ids)];
    expect([few.graph.lines.length, many.graph.lines.length]).toEqual([2, 1]);
    for (const [now, then] of [
      [many, few],
      [few, many],
    ] as const) {
      const { newLines, goneLines } = lensChanges(now, then, new Map());
      expect([newLines.size, goneLines]).toEqual([0, []]);
    }
  });

  it('finds nothing between a version and itself', () => {
    const same = compareNetworks(later, later);
    expect(lensChanges(drawnLater, drawnLater, same.changes)).toEqual({
      marks: new Map(),
      gone: [],
      newLines: new Set(),
      goneLines: [],
    });
  });
});

it('knows with whom a line is gone, from both ends', () => {
  expect(formerNeighbours(changes, 'org-c')).toEqual(['org-a']);
  expect(formerNeighbours(changes, 'org-weg')).toEqual(['org-a']);
  expect(formerNeighbours(changes, 'org-nieuwe-naam')).toEqual([]);
});

describe('countMarks', () => {
  it('counts also what is in no picture', () => {
    const all = new Set([...later.entities.keys(), ...earlier.entities.keys()]);
    expect(countMarks(comparison.changes, all)).toEqual({ added: 2, changed: 2, removed: 2 });
  });

  it('counts only what is visible', () => {
    const visible = new Set(['org-a', 'regio-weg']);
    expect(countMarks(comparison.changes, visible)).toEqual({ added: 0, changed: 1, removed: 1 });
  });

  it('counts every new record of the real data once', () => {
    const [before, after] = ['2017-11', '2018-11'].map((id) => buildNetwork(realFile(id)));
    if (!before || !after) throw new Error('two versions');
    const all = new Set([...after.entities.keys(), ...before.entities.keys()]);
    const { added } = countMarks(compareNetworks(before, after).changes, all);
    expect(added).toBe([...after.entities.keys()].filter((id) => !before.entities.has(id)).length);
    expect(added).toBeGreaterThan(0);
  });
});
