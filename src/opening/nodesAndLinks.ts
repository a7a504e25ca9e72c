/** The format of an own file: nodes, and links between them. What in it can be used is used, the rest is counted. */
import * as z from 'zod/mini';
import { fieldName } from '../domain/check/problem.ts';

// The compiler of schemas uses `new Function`, which a strict Content-Security-Policy refuses.
z.config({ jitless: true });

/** Longer texts are cut off: no picture has room for them. */
const LONGEST = 200;

const id = z.union([z.string().check(z.minLength(1), z.maxLength(LONGEST)), z.number()]);
const text = z.nullish(z.string());
const coordinate = z.nullish(z.number());

const nodeSchema = z.object({ id, type: text, label: text, x: coordinate, y: coordinate });
const linkSchema = z.object({ source: id, target: id, type: text });
export const ownFileSchema = z.object({ nodes: z.array(z.unknown()), links: z.array(z.unknown()) });

export interface OwnNode {
  readonly id: string;
  /** What it is; undefined: the file does not say. */
  readonly type: string | undefined;
  readonly label: string;
  readonly position: readonly [x: number, y: number] | undefined;
}

export interface OwnLink {
  readonly source: string;
  readonly target: string;
  readonly type: string | undefined;
}

/** What could not be used, and why. */
export type SkipReason =
  | 'node-shape'
  | 'node-twice'
  | 'link-shape'
  | 'link-to-nothing'
  | 'link-to-itself';

export interface Skipped {
  readonly reason: SkipReason;
  readonly count: number;
  /** Where the first of them stands, such as `nodes 3 › id`, counted from 1. */
  readonly first: string;
}

export interface OwnNetwork {
  readonly nodes: readonly OwnNode[];
  readonly links: readonly OwnLink[];
  readonly skipped: readonly Skipped[];
}

/** So many are read before others have their turn. */
const AT_ONCE = 200;

/** Takes any lists and never throws. Of nodes with the same id the first counts. Yields often: the lists may be long. */
export function* readNodesAndLinks(
  file: z.infer<typeof ownFileSchema>,
): Generator<undefined, OwnNetwork> {
  const skips = new Map<SkipReason, { count: number; first: string }>();
  const skip = (reason: SkipReason, ...path: PropertyKey[]) => {
    const known = skips.get(reason);
    if (known === undefined) skips.set(reason, { count: 1, first: fieldName(path) });
    else known.count += 1;
  };
  const nodes = new Map<string, OwnNode>();
  for (const [i, value] of file.nodes.entries()) {
    if (i % AT_ONCE === 0) yield;
    const { data, error } = z.safeParse(nodeSchema, value);
    if (error !== undefined) skip('node-shape', 'nodes', i, ...faultIn(error));
    else if (nodes.has(String(data.id))) skip('node-twice', 'nodes', i);
    else nodes.set(String(data.id), toNode(data));
  }
  const links: OwnLink[] = [];
  for (const [i, value] of file.links.entries()) {
    if (i % AT_ONCE === 0) yield;
    const { data, error } = z.safeParse(linkSchema, value);
    if (error !== undefined) {
      skip('link-shape', 'links', i, ...faultIn(error));
      continue;
    }
    const [source, target] = [String(data.source), String(data.target)];
    if (source === target) skip('link-to-itself', 'links', i);
    else if (!nodes.has(source)) skip('link-to-nothing', 'links', i, 'source');
    else if (!nodes.has(target)) skip('link-to-nothing', 'links', i, 'target');
    else links.push({ source, target, type: readable(data.type) });
  }
  return {
    nodes: [...nodes.values()],
    links,
    skipped: [...skips].map(([reason, skipped]) => ({ reason, ...skipped })),
  };
}

function toNode({ id, type, label, x, y }: z.infer<typeof nodeSchema>): OwnNode {
  return {
    id: String(id),
    type: readable(type),
    label: readable(label) ?? String(id),
    position: typeof x === 'number' && typeof y === 'number' ? [x, y] : undefined,
  };
}

/** On one line and not too long; undefined when nothing is left. */
function readable(text: string | null | undefined): string | undefined {
  // Cut before it is cleaned: a text may be millions of characters long.
  const words = (text ?? '')
    .slice(0, 2 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return undefined;
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

const faultIn = ({ issues }: z.core.$ZodError): readonly PropertyKey[] => issues[0]?.path ?? [];
