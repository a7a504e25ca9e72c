import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawFrame, type Frame, makePaths } from '../../../../src/views/network/paint/draw.ts';
import { batchLines } from '../../../../src/views/network/paint/drawLines.ts';
import { sceneLabels } from '../../../../src/views/network/paint/sceneLabels.ts';
import { emphasise } from '../../../../src/views/network/scene/emphasis.ts';
import type { Scene, SceneLine } from '../../../../src/views/network/scene/scene.ts';
import { toScreen } from '../../../../src/views/network/scene/screen.ts';
import { realScene, sceneOf, smallLayout, smallNetwork } from '../../../support/lensScene.ts';
import { recordingPen } from '../../../support/recordingPen.ts';
import { picture } from '../../../support/showPicture.ts';

beforeEach(() => vi.stubGlobal('Path2D', class {}));
afterEach(() => vi.unstubAllGlobals());

const small = sceneOf(smallNetwork);
const palette = {
  ...picture.palette,
  kinds: { ...picture.palette.kinds, pilot: '#c00' },
  accent: '#00f',
  opacity: { inside: 0.4, hub: 0.3, across: 0.2, node: 0.25 },
};
const camera = { scale: 2, dx: 10, dy: 20 };

/** What is seen of a scene, in the order in which it is drawn. */
function drawn(scene: Scene = small, change: Partial<Frame> = {}) {
  const { pen, strokes } = recordingPen();
  const { emphasis, selected } = { emphasis: undefined, selected: undefined, ...change };
  const window = { width: 900, height: 500, covered: [] };
  drawFrame(pen, {
    scene,
    camera,
    emphasis,
    selected,
    labels: sceneLabels(scene, camera, { emphasis, selected }, window),
    palette,
    paths: makePaths(scene, picture.shapes),
    ...change,
  });
  return strokes;
}
const placeOf = (id: string) => {
  const node = small.nodes.find((one) => one.id === id);
  return toScreen(camera, node?.x ?? Number.NaN, node?.y ?? Number.NaN);
};
const neighbours = new Set(['org-b', 'org-d', 'pilot-c']);

describe('a picture', () => {
  it('is drawn from below: areas, lines, nodes, names', () => {
    const strokes = drawn();
    const areas = smallLayout.groups.map(({ outline }) => outline);
    const first = (is: (stroke: (typeof strokes)[number]) => boolean) => strokes.findIndex(is);
    const last = (is: (stroke: (typeof strokes)[number]) => boolean) => strokes.findLastIndex(is);
    const isArea = ({ outline = '' }: { outline: string | undefined }) => areas.includes(outline);
    const isLine = ({ what, points }: (typeof strokes)[number]) =>
      what === 'stroke' && points.length > 0;
    const isNode = (stroke: (typeof strokes)[number]) =>
      stroke.outline !== undefined && !isArea(stroke);
    const isName = ({ text }: (typeof strokes)[number]) => text !== undefined;
    expect(last(isArea)).toBeLessThan(first(isLine));
    expect(last(isLine)).toBeLessThan(first(isNode));
    expect(last(isNode)).toBeLessThan(first(isName));
    expect(first(isArea)).toBe(0);
  });

  it('has each node at its place, in the colour of its kind', () => {
    const fills = drawn().filter(({ what, outline }) => what === 'fill' && outline !== undefined);
    const pilot = fills.find(({ fillStyle }) => fillStyle === '#c00');
    expect(pilot?.place).toEqual(placeOf('pilot-c'));
    expect(pilot?.globalAlpha).toBe(1);
  });

  it('joins what has to do with each other, from middle to middle', () => {
    const ends = drawn().flatMap(({ what, points }) => (what === 'stroke' ? points : []));
    expect(ends).toHaveLength(2 * small.lines.length);
    for (const { from, to } of small.lines) {
      expect(ends).toContainEqual(placeOf(from.id));
      expect(ends).toContainEqual(placeOf(to.id));
    }
  });

  it('writes every name with a halo of paper under it', () => {
    const words = drawn().filter(({ text }) => text !== undefined);
    const inks = words.filter(({ what }) => what === 'text');
    expect(inks.map(({ text }) => text)).toEqual(expect.arrayContaining(['org-a', 'org-d']));
    for (const { text, place } of inks) {
      const halo = words.find((one) => one.what === 'halo' && one.text === text);
      expect(halo).toMatchObject({ place, strokeStyle: palette.paper });
    }
  });
});

describe('what stands out', () => {
  const emphasis = emphasise(small, 'org-a', neighbours);

  it('is drawn whole over the rest, which is faint', () => {
    const only = emphasise(small, 'org-b', new Set(['org-a']));
    const fills = drawn(small, { emphasis: only }).filter(
      ({ what, outline, fillStyle }) => what === 'fill' && outline && fillStyle !== palette.area,
    );
    const strengths = (id: string) =>
      fills
        .filter(({ place }) => String(place) === String(placeOf(id)))
        .map(({ globalAlpha }) => globalAlpha);
    expect(strengths('org-a')).toEqual([0.25, 1]);
    expect(strengths('org-d')).toEqual([0.25]);
  });

  it('has its lines in the colour of what is chosen', () => {
    const lit = drawn(small, { emphasis }).filter(
      ({ what, strokeStyle, points }) =>
        what === 'stroke' && strokeStyle === palette.accent && points.length === 2,
    );
    expect(lit).toHaveLength(emphasis?.lines.length ?? Number.NaN);
  });

  it('has a head where a line goes to, and a number where it stands for more', () => {
    const [line] = small.lines;
    if (!line) throw new Error('no line');
    const shown = (change: Partial<SceneLine>) =>
      drawn(small, {
        labels: [],
        emphasis: { lit: new Set(), lines: [{ ...line, ...change }] },
      });
    const heads = (strokes: ReturnType<typeof drawn>) =>
      strokes.filter(({ what, points }) => what === 'fill' && points.length === 3);
    expect(heads(shown({ direction: undefined }))).toEqual([]);
    expect(heads(shown({ direction: 'both' }))).toHaveLength(2);
    const [head] = heads(shown({ direction: 'to' }));
    const [endX, endY] = placeOf(line.to.id);
    const [startX, startY] = placeOf(line.from.id);
    const [tipX, tipY] = head?.points[0] ?? [0, 0];
    expect(Math.hypot(tipX - endX, tipY - endY)).toBeLessThan(
      Math.hypot(tipX - startX, tipY - startY),
    );
    const words = (count: number) =>
      shown({ count }).flatMap(({ what, text }) => (what === 'text' ? [text] : []));
    expect(words(1)).toEqual([]);
    expect(words(4)).toEqual(['4']);
  });

  it('has a ring around what is selected, and its name on a plate', () => {
    const strokes = drawn(small, { emphasis, selected: 'org-a' });
    const name = strokes.find(({ what, text }) => what === 'text' && text === 'org-a');
    expect(name?.fillStyle).toBe(palette.onAccent);
    const plate = strokes.findLastIndex(
      ({ what, fillStyle, outline }) =>
        what === 'fill' && fillStyle === palette.accent && outline === undefined,
    );
    expect(plate).toBeGreaterThan(-1);
    // A colour of the system may let what is under it through.
    expect(strokes[plate - 1]?.fillStyle).toBe(palette.paper);
  });

  it('ties a name that stands further off to its node by a line on paper, with a bar at its end', () => {
    const [label] = sceneLabels(
      small,
      camera,
      { emphasis: undefined, selected: undefined },
      { width: 900, height: 500, covered: [] },
    );
    if (!label) throw new Error('no name');
    const leader = {
      line: [
        [10, 0],
        [30, 0],
      ],
      bar: [
        [30, -7],
        [30, 7],
      ],
    } as const;
    const [x, y] = placeOf(label.id);
    const ends = [...leader.line, ...leader.bar].map(([dx, dy]) => [x + dx, y + dy]);
    const strokes = drawn({ ...small, lines: [] }, { labels: [{ ...label, leader }] });
    const lines = strokes.filter(({ what, points }) => what === 'stroke' && points.length > 0);
    expect(lines.map(({ points }) => points)).toEqual([ends, ends]);
    expect(lines.map(({ strokeStyle }) => strokeStyle)).toEqual([palette.paper, palette.ink]);
    expect(lines[1]?.lineWidth).toBeLessThan(lines[0]?.lineWidth ?? 0);
  });
});

describe('what comes or goes', () => {
  it('is as faint as it is there', () => {
    const half = {
      ...small,
      areas: small.areas.map((area) => ({ ...area, presence: 0.5 })),
      nodes: small.nodes.map((node) => ({ ...node, presence: 0.5 })),
      lines: small.lines.map((line) => ({ ...line, presence: 0.5 })),
    };
    const strengths = drawn(half, { namesPresence: 0.5 }).map(({ globalAlpha }) => globalAlpha);
    expect(Math.max(...strengths)).toBe(0.5);
    const lines = drawn(half).filter(({ points }) => points.length > 0);
    expect(lines.map(({ globalAlpha }) => globalAlpha)).toEqual(
      drawn(small)
        .filter(({ points }) => points.length > 0)
        .map(({ globalAlpha }) => globalAlpha / 2),
    );
  });

  it('draws an area of another picture at the place that it had there', () => {
    const [area] = small.areas;
    if (!area) throw new Error('no area');
    const placed = { scale: 0.5, dx: 7, dy: 9 };
    const [stroke] = drawn({ ...small, areas: [{ ...area, placed }] });
    expect(stroke?.place).toEqual([10 + 2 * 7, 20 + 2 * 9]);
  });
});

describe('for who asks for more contrast', () => {
  it('areas have an edge', () => {
    const edges = (areaEdge: string | undefined) =>
      drawn(small, { palette: { ...palette, areaEdge } }).filter(
        ({ what, strokeStyle }) => what === 'stroke' && strokeStyle === '#777',
      );
    expect(edges(undefined)).toEqual([]);
    expect(edges('#777')).toHaveLength(small.areas.length);
  });
});

describe('batchLines', () => {
  const keyOf = ({ strength, pattern, breadth, mark }: Omit<SceneLine, 'from' | 'to'>) =>
    [strength, pattern, breadth, mark].join();

  it('holds every line of the real network once, with lines that look the same', () => {
    const batches = batchLines(realScene);
    expect(batches.flatMap(({ lines }) => lines)).toHaveLength(realScene.lines.length);
    expect(new Set(batches.flatMap(({ lines }) => lines)).size).toBe(realScene.lines.length);
    for (const { lines, ...look } of batches) {
      for (const line of lines) expect(keyOf(line)).toBe(keyOf({ ...line, ...look }));
    }
    expect(batches.length).toBeLessThan(20);
  });

  it('draws what is between groups first, and what is new last', () => {
    const [line] = small.lines;
    if (!line) throw new Error('no line');
    const of = (change: Partial<SceneLine>) => ({ ...line, ...change });
    const lines = [
      of({ strength: 'inside', mark: 'added' }),
      of({ strength: 'inside' }),
      of({ strength: 'across' }),
      of({ strength: 'inside', mark: 'removed' }),
    ];
    expect(batchLines({ ...small, lines }).map(({ strength, mark }) => [strength, mark])).toEqual([
      ['across', undefined],
      ['inside', undefined],
      ['inside', 'removed'],
      ['inside', 'added'],
    ]);
  });

  it('is cut in steps that each fit in a frame', () => {
    const [line] = small.lines;
    if (!line) throw new Error('no line');
    const lines = Array.from({ length: 2500 }, () => line);
    const batches = batchLines({ ...small, lines });
    expect(batches.map((batch) => batch.lines.length)).toEqual([1000, 1000, 500]);
  });
});
