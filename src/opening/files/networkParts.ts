/** What files of other programs say of nodes and links, brought to the fields of nodesAndLinks.ts. */
import { PLACES } from '../places.ts';

export interface FoundNode {
  readonly id: string;
  readonly label?: string | undefined;
  readonly type?: string | undefined;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
}

export interface FoundLink {
  readonly source: string;
  readonly target: string;
  readonly type?: string | undefined;
}

export interface FoundParts {
  readonly nodes: readonly FoundNode[];
  readonly links: readonly FoundLink[];
}

/** What other programs call the kind of a node, the best first. */
const NODE_TYPES = ['type', 'soort', 'kind', 'categorie', 'category', 'groep', 'group', 'class'];
const LINK_TYPES = ['label', 'relatie', 'relation', 'soort', 'kind', 'type'];
/** Gephi says with these whether a link has an arrow, in the column that others use for its kind. */
const ARROWS = ['directed', 'undirected', 'mutual'];

/** Fields by their name in lower case. */
export type Fields = ReadonlyMap<string, string>;

function firstOf(fields: Fields, names: readonly string[], none: readonly string[] = []) {
  for (const name of names) {
    const value = fields.get(name)?.trim();
    if (value !== undefined && value !== '' && !none.includes(value.toLowerCase())) return value;
  }
  return undefined;
}

/** Of our own exports the kind is a word of the program; the map has a Dutch one for it. */
export function nodeType(fields: Fields): string | undefined {
  const type = firstOf(fields, NODE_TYPES);
  return PLACES.find(({ kind }) => kind === type)?.type ?? type;
}

export const linkType = (fields: Fields): string | undefined => firstOf(fields, LINK_TYPES, ARROWS);

export const nodeLabel = (fields: Fields): string | undefined =>
  firstOf(fields, ['label', 'naam', 'name', 'titel', 'title']);

/** undefined: there is none, or it is no number. */
export function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** Ids that links name and no node has: files of links alone have only those. */
export function withNamedNodes({ nodes, links }: FoundParts): FoundParts {
  const known = new Set(nodes.map(({ id }) => id));
  const added: FoundNode[] = [];
  for (const id of links.flatMap(({ source, target }) => [source, target])) {
    if (known.has(id)) continue;
    known.add(id);
    added.push({ id });
  }
  return { nodes: [...nodes, ...added], links };
}
