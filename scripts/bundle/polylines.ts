/** x and y. */
export type Point = readonly [number, number];
/** Points that are joined by straight lines; the last may be the first again. */
export type Polyline = readonly Point[];

/** Into so many straight lines a curve is cut: at the sizes of the picture no corner is seen. */
const STEPS = 16;
/** How many numbers go with a command. */
const ARITY = { M: 2, L: 2, H: 1, V: 1, h: 1, v: 1, Q: 4, q: 4, A: 7, Z: 0 } as const;
type Command = keyof typeof ARITY;

/** The middle of a cubic curve and so on, without its beginning. */
export function cubicPoints(a: Point, b: Point, c: Point, d: Point): Point[] {
  return steps((t) => {
    const s = 1 - t;
    const at = (i: 0 | 1) =>
      s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
    return [at(0), at(1)];
  });
}

export function quadraticPoints(a: Point, b: Point, c: Point): Point[] {
  return steps((t) => {
    const s = 1 - t;
    const at = (i: 0 | 1) => s * s * a[i] + 2 * s * t * b[i] + t * t * c[i];
    return [at(0), at(1)];
  });
}

/**
 * The text of an SVG path as lines. Knows what the outlines of the picture are made of: M, L, H, V, Q, Z, h, v, q, and A
 * for half a circle. Throws at whatever else, so that a new shape is not drawn wrong without a word.
 */
export function polylines(path: string): Polyline[] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  for (const { command, numbers } of commandsIn(path)) {
    const [x, y] = line.at(-1) ?? [0, 0];
    const n = (at: number) => numbers[at] ?? 0;
    switch (command) {
      case 'M':
        line = [[n(0), n(1)]];
        lines.push(line);
        break;
      case 'L':
        line.push([n(0), n(1)]);
        break;
      case 'H':
        line.push([n(0), y]);
        break;
      case 'V':
        line.push([x, n(0)]);
        break;
      case 'h':
        line.push([x + n(0), y]);
        break;
      case 'v':
        line.push([x, y + n(0)]);
        break;
      case 'Q':
        line.push(...quadraticPoints([x, y], [n(0), n(1)], [n(2), n(3)]));
        break;
      case 'q':
        line.push(...quadraticPoints([x, y], [x + n(0), y + n(1)], [x + n(2), y + n(3)]));
        break;
      case 'A':
        line.push(...halfCircle([x, y], [n(5), n(6)]));
        break;
      case 'Z':
        line.push(...line.slice(0, 1));
        break;
    }
  }
  return lines;
}

/** Clockwise, as a screen has it. */
function halfCircle([x1, y1]: Point, [x2, y2]: Point): Point[] {
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  return steps((t) => {
    const [cos, sin] = [Math.cos(Math.PI * t), Math.sin(Math.PI * t)];
    return [x + (x1 - x) * cos - (y1 - y) * sin, y + (x1 - x) * sin + (y1 - y) * cos];
  });
}

const steps = (at: (t: number) => Point): Point[] =>
  Array.from({ length: STEPS }, (_, step) => at((step + 1) / STEPS));

function commandsIn(path: string): { command: Command; numbers: readonly number[] }[] {
  return [...path.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([whole, letter = '', rest = '']) => {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    if (!isCommand(letter)) throw new Error(`A path with ${whole}: teach it to polylines.ts.`);
    const arity = ARITY[letter];
    if (arity === 0) return [{ command: letter, numbers }];
    return Array.from({ length: Math.max(1, numbers.length / arity) }, (_, at) => ({
      command: letter,
      numbers: numbers.slice(at * arity, (at + 1) * arity),
    }));
  });
}

const isCommand = (letter: string): letter is Command => Object.hasOwn(ARITY, letter);
