/** A 2D context that remembers what was drawn in the last frame instead of drawing it. */
export interface Drawn {
  /** Frames drawn so far. */
  frames: number;
  /** Names, a line each. */
  texts: string[];
  /** Middle of every mark that was filled, in px of the window. */
  marks: [number, number][];
  /** Middle of the ring around the selection. */
  ring: [number, number] | undefined;
}

export function fakeContext(): { context: CanvasRenderingContext2D; drawn: Drawn } {
  const drawn: Drawn = { frames: 0, texts: [], marks: [], ring: undefined };
  let origin: [number, number] = [0, 0];
  const saved: (typeof origin)[] = [];
  let scaled = false;
  const methods: Record<string, (...args: never[]) => void> = {
    clearRect() {
      Object.assign(drawn, { frames: drawn.frames + 1, texts: [], marks: [], ring: undefined });
    },
    save() {
      saved.push(origin);
    },
    restore() {
      origin = saved.pop() ?? [0, 0];
      scaled = false;
    },
    translate(x: number, y: number) {
      origin = [origin[0] + x, origin[1] + y];
    },
    // Only the areas are drawn scaled; they are no marks.
    scale() {
      scaled = true;
    },
    fill(path?: unknown) {
      if (path && !scaled) drawn.marks.push(origin);
    },
    arc() {
      drawn.ring = origin;
    },
    fillText(text: string) {
      drawn.texts.push(text);
    },
  };
  // Everything else a context can do is accepted and forgotten.
  const context = new Proxy({} as Record<string | symbol, unknown>, {
    get: (set, name) => set[name] ?? methods[String(name)] ?? (() => {}),
  });
  return { context: context as unknown as CanvasRenderingContext2D, drawn };
}
