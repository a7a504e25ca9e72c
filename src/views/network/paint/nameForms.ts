import { nameBlock, type Size } from '../../../drawing/nameBlock.ts';
import type { NameStyle } from '../../../drawing/nameStyle.ts';
import { NAME_MAX_LINES, wrapName } from '../../../drawing/wrapName.ts';
import type { SceneNode } from '../scene/scene.ts';

/** One way to write a name, with its size on the screen. */
export interface NameForm extends Size {
  readonly lines: readonly string[];
  readonly style: NameStyle;
}

/** Characters on a line, where the usual form of a name finds no place: flatter, or narrower. */
const OTHER_WIDTHS = [24, 32, 12];

/** Letters may become so much smaller, px; but never smaller than can be read. */
const SMALLER = [0, 2, 3];
const LEAST_SIZE = 11;
/** A difference that gives no room, px. */
const SAME_SIZE = 0.75;

const known = new WeakMap<SceneNode, Map<string, readonly NameForm[]>>();

/** The ways to write the name of a node, the best first: each whole, in one, two or three lines. Kept, since they are asked for whenever the camera stands still. */
export function nameForms(node: SceneNode, style: NameStyle): readonly NameForm[] {
  const key = `${style.size} ${style.weight}`;
  const byStyle = known.get(node) ?? new Map<string, readonly NameForm[]>();
  known.set(node, byStyle);
  const forms = byStyle.get(key) ?? makeForms(node, style);
  byStyle.set(key, forms);
  return forms;
}

function makeForms({ name, title }: SceneNode, style: NameStyle): NameForm[] {
  const forms = new Map([[name.length, name]]);
  for (const width of OTHER_WIDTHS) {
    const lines = wrapName(title, width);
    const isNew = !forms.has(lines.length);
    if (isNew && lines.length <= NAME_MAX_LINES) forms.set(lines.length, lines);
  }
  const sizes = SMALLER.map((less) =>
    less === 0 ? style.size : Math.max(LEAST_SIZE, style.size - less),
  ).filter((size, at, all) => at === 0 || (all[at - 1] ?? 0) - size > SAME_SIZE);
  return sizes.flatMap((size) =>
    [...forms.values()].map((lines) => {
      const sized = { ...style, size };
      return { lines, style: sized, ...nameBlock(lines, sized) };
    }),
  );
}
