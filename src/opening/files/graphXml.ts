/** Networks as Gephi, yEd, Cytoscape and this site save them: GEXF and GraphML. */
import { type Attributes, parseXml } from '../../data/workbook/xml.ts';
import {
  type FoundLink,
  type FoundNode,
  type FoundParts,
  linkType,
  nodeLabel,
  nodeType,
  numberOf,
} from './networkParts.ts';

/** A node or link while it is read. */
interface Part {
  readonly element: 'node' | 'edge';
  readonly attributes: Attributes;
  readonly fields: Map<string, string>;
  position?: { readonly x: number; readonly y: number };
}

/** Reads both formats. undefined: it is no sound XML, or more than a file of this kind has any use for. */
export function readGraphXml(bytes: Uint8Array): FoundParts | undefined {
  const reader = new GraphReader();
  try {
    parseXml(bytes, reader);
  } catch {
    // Whatever it is, all that can be said of it is that it is broken.
    return undefined;
  }
  return reader;
}

class GraphReader implements FoundParts {
  readonly nodes: FoundNode[] = [];
  readonly links: FoundLink[] = [];
  /** Names of fields by whose they are (node, edge or all) and their id in this file: both may have a `0`. */
  readonly #names = new Map<string, string>();
  /** Whose fields are being named. */
  #owner = 'all';
  /** From outside in: a group of yEd is a node around nodes. */
  readonly #open: Part[] = [];
  /** The field that is being read. */
  #field: string | undefined;
  #text = '';

  open = (element: string, attributes: () => Attributes): void => {
    const part = this.#open.at(-1);
    const of = (name: string) => attributes().get(name);
    if (element === 'node' || element === 'edge') {
      this.#open.push({ element, attributes: attributes(), fields: new Map() });
    } else if (element === 'key') {
      this.#name(of('for') ?? 'all', of('id'), of('attr.name') ?? of('name'));
    } else if (element === 'attributes') this.#owner = of('class') ?? 'all';
    else if (element === 'attribute') this.#name(this.#owner, of('id'), of('title'));
    else if (part === undefined) return;
    else if (element === 'attvalue') this.#take(part, of('for') ?? of('id'), of('value') ?? '');
    else if (element === 'position') place(part, of('x'), of('y'), -1);
    else if (element === 'Geometry') place(part, of('x'), of('y'), 1);
    else if (element === 'data') this.#begin(of('key'));
    else if (element === 'NodeLabel' || element === 'EdgeLabel') this.#begin('label');
  };

  close = (element: string): void => {
    const part = this.#open.at(-1);
    if (part === undefined) return;
    if (element === 'node' || element === 'edge') {
      this.#open.pop();
      this.#keep(part);
    } else if (element === 'data' || element === 'NodeLabel' || element === 'EdgeLabel') {
      if (this.#field !== undefined) this.#take(part, this.#field, this.#text);
      this.#field = undefined;
    }
  };

  text = (text: string): void => {
    if (this.#field !== undefined) this.#text += text;
  };

  #name(owner: string, id: string | undefined, name: string | undefined): void {
    if (id !== undefined && name !== undefined) {
      this.#names.set(`${owner} ${id}`, name.toLowerCase());
    }
  }

  #begin(field: string | undefined): void {
    this.#field = field;
    this.#text = '';
  }

  #take(part: Part, id: string | undefined, value: string): void {
    if (id === undefined || value.trim() === '') return;
    const named = this.#names.get(`${part.element} ${id}`) ?? this.#names.get(`all ${id}`);
    const name = named ?? id.toLowerCase();
    if (!part.fields.has(name)) part.fields.set(name, value);
  }

  #keep({ element, attributes, fields, position }: Part): void {
    const label = attributes.get('label');
    if (label !== undefined && !fields.has('label')) fields.set('label', label);
    if (element === 'node') {
      const [x, y] = [numberOf(fields.get('x')), numberOf(fields.get('y'))];
      this.nodes.push({
        id: attributes.get('id') ?? '',
        label: nodeLabel(fields),
        type: nodeType(fields),
        // In data of GraphML y goes up, as programs that draw charts have it; on a screen it goes down.
        ...(position ?? (x !== undefined && y !== undefined ? { x, y: -y } : {})),
      });
    } else {
      const [source = '', target = ''] = [attributes.get('source'), attributes.get('target')];
      this.links.push({ source, target, type: linkType(fields) });
    }
  }
}

/** `down`: 1 when y goes down in the file, as on a screen; -1 when it goes up. */
function place(part: Part, givenX: string | undefined, givenY: string | undefined, down: 1 | -1) {
  const [x, y] = [numberOf(givenX), numberOf(givenY)];
  if (x !== undefined && y !== undefined) part.position = { x, y: down * y };
}
