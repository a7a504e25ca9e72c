import { expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/network.ts';
import type { GivenFile } from '../../../src/opening/files/given.ts';
import { file, opened } from './given.ts';

const GEPHI = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.3" xmlns:viz="http://www.gexf.net/1.3/viz" version="1.3">
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node"><attribute id="0" title="Soort" type="string"/></attributes>
    <attributes class="edge"><attribute id="0" title="Relatie" type="string"/></attributes>
    <nodes>
      <node id="1" label="Team &amp; Noord"><attvalues><attvalue for="0" value="team"/></attvalues>
        <viz:size value="10"/><viz:position x="-10" y="100" z="0"/></node>
      <node id="2" label="Wijk"><attvalues><attvalue for="0" value="wijk"/></attvalues>
        <viz:position x="30" y="-20" z="0"/></node>
    </nodes>
    <edges><edge id="0" source="1" target="2"><attvalues><attvalue for="0" value="werkt in"/></attvalues></edge></edges>
  </graph>
</gexf>`;

const YED = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="node" id="d0" yfiles.type="nodegraphics"/><key for="edge" id="d1" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0" yfiles.foldertype="group"><data key="d0"/>
      <graph edgedefault="directed" id="n0:">
        <node id="n0::n0"><data key="d0"><y:ShapeNode><y:Geometry height="30" width="30" x="5" y="7"/>
          <y:NodeLabel alignment="center">Team Noord<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
      </graph>
    </node>
    <node id="n1"><data key="d0"><y:ShapeNode><y:NodeLabel>Wijk</y:NodeLabel></y:ShapeNode></data></node>
    <edge id="e0" source="n0::n0" target="n1"><data key="d1"><y:PolyLineEdge><y:EdgeLabel>werkt in</y:EdgeLabel></y:PolyLineEdge></data></edge>
  </graph>
</graphml>`;

/** Names and kinds of what there is, and what is between them. */
function seen(...files: readonly GivenFile[]) {
  const { network } = opened(...files);
  const { entities } = buildNetwork(network);
  const kinds = new Map(network.vocabularies.relationKinds.map(({ id, label }) => [id, label.nl]));
  return {
    names: [...entities.values()].map(({ record }) => record.name).sort(),
    kinds: network.vocabularies.kinds.map(({ label }) => label.nl).sort(),
    links: network.relations.map(({ from, kind, to }) => [from, kinds.get(kind), to]),
  };
}

it('opens what Gephi saves, with its positions: up is up', () => {
  expect(seen(file('a.gexf', GEPHI))).toEqual({
    names: ['Team & Noord', 'Wijk'],
    kinds: ['team', 'wijk'],
    links: [['1', 'werkt in', '2']],
  });
  const nodes = opened(file('a.gexf', GEPHI)).network.layouts.alles?.nodes ?? {};
  expect(nodes['1']?.[0]).toBeLessThan(nodes['2']?.[0] ?? 0);
  expect(nodes['1']?.[1]).toBeLessThan(nodes['2']?.[1] ?? 0);
});

it('opens what yEd saves, with groups and names', () => {
  expect(seen(file('a.graphml', YED))).toMatchObject({
    names: ['Team Noord', 'Wijk', 'n0'],
    links: [['n0::n0', 'werkt in', 'n1']],
  });
});

it.each([
  ['commas', 'source,target,label\na,b,kent\nb,c,kent\n'],
  ['semicolons and Dutch headings', 'Bron;Doel;Soort\r\na;b;kent\r\nb;c;kent\r\n'],
  ['tabs and a mark', '\ufeffVan\tNaar\tRelatie\na\tb\tkent\nb\tc\tkent\n'],
  [
    'the columns of Gephi',
    'Source,Target,Type,Id,Label\na,b,Directed,1,kent\nb,c,Directed,2,kent\n',
  ],
])('opens a list of links with %s', (_, text) => {
  expect(seen(file('links.csv', text))).toMatchObject({
    names: ['a', 'b', 'c'],
    links: [
      ['a', 'kent', 'b'],
      ['b', 'kent', 'c'],
    ],
  });
});

it('opens a list of nodes beside a list of links', () => {
  const nodes = file('nodes.csv', 'Id,Label,Soort\na,Alfa,team\nb,Beta,wijk\n');
  expect(seen(nodes, file('edges.csv', 'Source,Target\na,b\n'))).toMatchObject({
    names: ['Alfa', 'Beta'],
    kinds: ['team', 'wijk'],
  });
});

it('opens JSON that says edges for links', () => {
  const text = JSON.stringify({
    nodes: [{ id: 'a' }, { id: 'b' }],
    edges: [{ source: 'a', target: 'b' }],
  });
  expect(seen(file('a.json', text)).links).toHaveLength(1);
});

it('reads text in the encoding of older spreadsheets', () => {
  const bytes = Uint8Array.from('source,target\ncaf\xe9,b\n', (letter) => letter.charCodeAt(0));
  expect(seen(file('a.csv', bytes)).names).toEqual(['b', 'café']);
});

it('gives ids that every object has no way to do harm', () => {
  const text = 'source,target\n__proto__,constructor\nconstructor,toString\n';
  expect(seen(file('a.csv', text)).names).toEqual(['__proto__', 'constructor', 'toString']);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
