import type { Label } from '../paint/labels.ts';
import type { Presence, Scene } from '../scene/scene.ts';
import { arriving, glideBetween, leaving, type Seen } from './glide.ts';

/** As `--t-glide` in tokens.css, ms. */
const GLIDE_MS = 600;

/** Names, and how much of them is there. */
export interface Names {
  readonly labels: readonly Label[];
  readonly namesPresence: Presence;
}

/** One picture on its way to another: where everything stands, and which names are shown. */
export class Transition {
  readonly #sceneAt: (part: number) => Scene;
  readonly #namesBefore: Names;
  #scene: Scene;
  #start: number | undefined;
  #part = 0;

  constructor(from: Seen, names: Names, to: Seen) {
    this.#sceneAt = glideBetween(from, to);
    this.#namesBefore = names;
    this.#scene = this.#sceneAt(0);
  }

  get scene(): Scene {
    return this.#scene;
  }

  /** The names of the picture before while those leave, then those that are to come. */
  names(coming: readonly Label[]): Names {
    const { labels, namesPresence } = this.#namesBefore;
    const left = leaving(this.#part);
    if (left > 0) return { labels, namesPresence: namesPresence * left };
    const come = arriving(this.#part);
    return { labels: come > 0 ? coming : [], namesPresence: come };
  }

  /** Goes on to a time, ms; the first one is its start. false: it has arrived. */
  step(now: number): boolean {
    this.#start ??= now;
    this.#part = (now - this.#start) / GLIDE_MS;
    if (this.#part >= 1) return false;
    this.#scene = this.#sceneAt(Math.max(0, this.#part));
    return true;
  }
}
