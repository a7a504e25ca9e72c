/** A 2D context that remembers what was drawn in the last frame instead of drawing it. */
export interface Drawn {
  /** Frames drawn so far. */
  frames: number;
  /** Names, a line each. */
  texts: string[];
  /** Middle of every mark that was filled, in px of the window. */
  marks: [number, number][];
  /** Middle of every node that has a dot. */
  dots: [number, number][];
  /** Every outline of a mark: around which middle, in which colour, and whether it is dashed. */
  outlines: { place: [number, number]; colour: unknown; dashed: boolean }[];
  /** Middle of the ring around the selection. */
  ring: [number, number] | undefined;
}

export function fakeContext(): { context: CanvasRenderingContext2D; drawn: Drawn } {
  const blank = () => ({ texts: [], marks: [], dots: [], outlines: [], ring: undefined });
  const drawn: Drawn = { frames: 0, ...blank() };
  let origin: [number, number] = [0, 0];
  let scaled = false;
  const saved: { origin: typeof origin; scaled: boolean }[] = [];
  let round = false;
  let dashed = false;
  const set: Record<string | symbol, unknown> = {};
  const noteOnce = (places: [number, number][]) => {
    if (!places.some(([x, y]) => x === origin[0] && y === origin[1])) places.push(origin);
  };
  const methods: Record<string, (...args: never[]) => void> = {
    clearRect() {
      Object.assign(drawn, { frames: drawn.frames + 1, ...blank() });
    },
    save() {
      saved.push({ origin, scaled });
    },
    restore() {
      ({ origin, scaled } = saved.pop() ?? { origin: [0, 0], scaled: false });
    },
    translate(x: number, y: number) {
      origin = [origin[0] + x, origin[1] + y];
    },
    // Only the areas are drawn scaled; they are no marks.
    scale() {
      scaled = true;
    },
    fill(path?: unknown) {
      // What has paper under it is filled twice, and what is lit is drawn over its faint self.
      if (path && !scaled) noteOnce(drawn.marks);
      if (!path && round) noteOnce(drawn.dots);
    },
    beginPath() {
      round = false;
    },
    arc() {
      round = true;
    },
    stroke(path?: unknown) {
      if (path) drawn.outlines.push({ place: origin, colour: set.strokeStyle, dashed });
      else if (round) drawn.ring = origin;
    },
    setLineDash(dash: readonly number[]) {
      dashed = dash.length > 0;
    },
    fillText(text: string) {
      drawn.texts.push(text);
    },
  };
  // Everything else a context can do is accepted and forgotten.
  const context = new Proxy(set, {
    get: (_, name) => set[name] ?? methods[String(name)] ?? (() => {}),
  });
  return { context: context as unknown as CanvasRenderingContext2D, drawn };
}
