import type { Network } from '../domain/network.ts';
import { type Colophon, colophonText } from './colophon.ts';
import {
  type Excerpt,
  type Facts,
  type FactType,
  factColumns,
  graphRecords,
} from './graphRecords.ts';
import { element, escapeXml, onLines, XML_DECLARATION } from './xml.ts';

type Owner = 'graph' | 'node' | 'edge';

/**
 * A version, or an excerpt of it, as GraphML: every entity a node, every relation a directed edge, each with id, label, kind and its other
 * facts. Positions of the default lens stand in x and y (upwards), where programs look for them.
 */
export function toGraphml(network: Network, colophon: Colophon, excerpt?: Excerpt): string {
  const { version } = network.file;
  const { published } = colophon;
  const graphFacts = {
    title: colophon.title,
    description: colophonText(colophon, version, excerpt?.words),
    version: version.id,
    date: version.date,
    ...(published && { publisher: published.by, licence: published.licence.url }),
  };
  const records = graphRecords(network, excerpt);
  const nodes = records.nodes.map(({ id, label, facts, position }) => ({
    id,
    facts: { label, ...facts, ...position },
  }));
  const edges = records.edges.map(({ id, source, target, label, facts }) => ({
    id,
    ends: { source, target },
    facts: { label, ...facts },
  }));
  const graph = element(
    'graph',
    { id: `netwerkkaart-${version.id}`, edgedefault: 'directed' },
    onLines(dataOf('graph', graphFacts)),
    onLines(nodes.map(({ id, facts }) => element('node', { id }, ...dataOf('node', facts)))),
    onLines(
      edges.map(({ id, ends, facts }) =>
        element('edge', { id, ...ends, directed: 'true' }, ...dataOf('edge', facts)),
      ),
    ),
    '\n',
  );
  const keys = [
    ...keysOf('graph', factColumns([{ facts: graphFacts }])),
    ...keysOf('node', factColumns(nodes)),
    ...keysOf('edge', factColumns(edges)),
  ];
  const root = element(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    onLines([...keys, graph]),
    '\n',
  );
  return `${XML_DECLARATION}${root}\n`;
}

const keyId = (owner: Owner, name: string) => `${owner}.${name}`;

const keysOf = (owner: Owner, columns: ReadonlyMap<string, FactType>) =>
  [...columns].map(([name, type]) =>
    element('key', {
      id: keyId(owner, name),
      for: owner,
      'attr.name': name,
      'attr.type': type,
    }),
  );

const dataOf = (owner: Owner, facts: Facts) =>
  Object.entries(facts).map(([name, value]) =>
    element('data', { key: keyId(owner, name) }, escapeXml(String(value))),
  );
