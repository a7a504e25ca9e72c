/** A pen that writes down what is drawn, as a list of calls, instead of drawing it. */
import type { Pen } from '../../src/views/network/paint/pen.ts';

/** What is set on a pen when something is drawn. */
interface Look {
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly globalAlpha: number;
  readonly font: string;
  readonly dash: readonly number[];
}

/** One thing that can be seen, with how it looks. */
export interface Stroke extends Look {
  readonly what: 'fill' | 'stroke' | 'text' | 'halo';
  /** Of a text. */
  readonly text: string | undefined;
  /** Of an outline, as in SVG. */
  readonly outline: string | undefined;
  /** Where a text or an outline stands, px. */
  readonly place: readonly [number, number];
  /** Where the lines of a path without outline begin and end, px. */
  readonly points: readonly (readonly [number, number])[];
}

export function recordingPen(): { readonly pen: Pen; readonly strokes: Stroke[] } {
  const strokes: Stroke[] = [];
  const fresh = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    globalAlpha: 1,
    font: '',
    dash: [] as readonly number[],
    origin: [0, 0] as readonly [number, number],
    scale: 1,
  };
  let now = { ...fresh };
  const saved: (typeof now)[] = [];
  let points: [number, number][] = [];
  const onScreen = (x: number, y: number): [number, number] => [
    now.origin[0] + x * now.scale,
    now.origin[1] + y * now.scale,
  ];
  const note = (
    what: Stroke['what'],
    more: Partial<Pick<Stroke, 'text' | 'outline' | 'place'>> = {},
  ) => {
    const { origin, scale, ...look } = now;
    const isPath = more.text === undefined && more.outline === undefined;
    strokes.push({
      what,
      text: undefined,
      outline: undefined,
      place: origin,
      points: isPath ? points : [],
      ...look,
      ...more,
    });
  };
  const to = (x: number, y: number) => {
    points.push(onScreen(x, y));
  };
  const methods: Record<string, (...args: never[]) => void> = {
    save: () => saved.push({ ...now }),
    restore: () => {
      now = saved.pop() ?? { ...fresh };
    },
    translate: (x: number, y: number) => {
      now.origin = onScreen(x, y);
    },
    scale: (x: number) => {
      now.scale *= x;
    },
    setLineDash: (dash: readonly number[]) => {
      now.dash = dash;
    },
    beginPath: () => {
      points = [];
    },
    moveTo: to,
    lineTo: to,
    arc: to,
    quadraticCurveTo: (_cx: number, _cy: number, x: number, y: number) => to(x, y),
    bezierCurveTo: (_a: number, _b: number, _c: number, _d: number, x: number, y: number) =>
      to(x, y),
    roundRect: to,
    closePath: () => undefined,
    fill: (outline?: { d: string }) => note('fill', { outline: outline?.d }),
    stroke: (outline?: { d: string }) => note('stroke', { outline: outline?.d }),
    fillText: (text: string, x: number, y: number) => note('text', { text, place: onScreen(x, y) }),
    strokeText: (text: string, x: number, y: number) =>
      note('halo', { text, place: onScreen(x, y) }),
  };
  const pen = new Proxy(
    {},
    {
      get: (_, name) => methods[String(name)] ?? Reflect.get(now, name),
      set: (_, name, value) => Reflect.set(now, name, value),
    },
  );
  return { pen: pen as Pen, strokes };
}
