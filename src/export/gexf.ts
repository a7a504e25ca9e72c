import type { Network } from '../domain/network.ts';
import { type Colophon, colophonText, colophonTitle } from './colophon.ts';
import {
  type Excerpt,
  type Facts,
  factColumns,
  type GraphNode,
  graphRecords,
} from './graphRecords.ts';
import { element, escapeXml, onLines, XML_DECLARATION } from './xml.ts';

/**
 * A version, or an excerpt of it, as GEXF 1.3: every entity a node, every relation a directed edge, each with id, label, kind and its other
 * facts; with the colour of its kind and its position in the default lens. What is known to the day is on the time
 * line; less precise dates are among the facts only.
 */
export function toGexf(network: Network, colophon: Colophon, excerpt?: Excerpt): string {
  const { version } = network.file;
  const { published } = colophon;
  const { nodes, edges } = graphRecords(network, excerpt);
  const meta = element(
    'meta',
    { lastmodifieddate: version.date },
    onLines([
      ...(published === undefined ? [] : [element('creator', {}, escapeXml(published.by))]),
      element('title', {}, escapeXml(colophonTitle(colophon, version))),
      element('description', {}, escapeXml(colophonText(colophon, version, excerpt?.words))),
    ]),
    '\n',
  );
  const graph = element(
    'graph',
    {
      mode: 'dynamic',
      timeformat: 'date',
      timerepresentation: 'interval',
      defaultedgetype: 'directed',
      idtype: 'string',
    },
    onLines([
      attributesOf('node', nodes),
      attributesOf('edge', edges),
      element('nodes', {}, onLines(nodes.map(nodeElement)), '\n'),
      element(
        'edges',
        {},
        onLines(
          edges.map(({ facts, days, ...fields }) =>
            element('edge', { ...fields, ...days }, valuesOf(facts)),
          ),
        ),
        '\n',
      ),
    ]),
    '\n',
  );
  const root = element(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
    onLines([meta, graph]),
    '\n',
  );
  return `${XML_DECLARATION}${root}\n`;
}

function nodeElement({ id, label, facts, days, position, colour }: GraphNode): string {
  return element(
    'node',
    { id, label, ...days },
    valuesOf(facts),
    ...(colour === undefined ? [] : [element('viz:color', rgbOf(colour))]),
    ...(position === undefined ? [] : [element('viz:position', { ...position, z: 0 })]),
  );
}

const attributesOf = (owner: 'node' | 'edge', records: readonly { readonly facts: Facts }[]) =>
  element(
    'attributes',
    { class: owner, mode: 'static' },
    onLines(
      [...factColumns(records)].map(([name, type]) =>
        element('attribute', { id: name, title: name, type }),
      ),
    ),
    '\n',
  );

const valuesOf = (facts: Facts) =>
  element(
    'attvalues',
    {},
    ...Object.entries(facts).map(([name, value]) => element('attvalue', { for: name, value })),
  );

/** #rrggbb as three numbers from 0 to 255. */
function rgbOf(colour: string): { r: number; g: number; b: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return { r, g, b };
}
