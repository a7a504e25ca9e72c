// @vitest-environment jsdom
import fc from 'fast-check';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { buildNetwork, linksOf, type Network } from '../../src/domain/network.ts';
import { toGexf } from '../../src/export/gexf.ts';
import { toGraphml } from '../../src/export/graphml.ts';
import { colophon } from '../fixtures/colophon.ts';
import { smallNetworkFile } from '../fixtures/smallVersion.ts';
import { hostileText } from '../support/hostileText.ts';
import { realFile, realVersions } from '../support/realNetwork.ts';

const FORMATS = [
  { format: 'GraphML', write: toGraphml, parse: parseGraphml },
  { format: 'GEXF', write: toGexf, parse: parseGexf },
];

/** What XML can hold of a text. */
const withoutForbidden = (text: string) =>
  [...text]
    .filter((sign) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[^\0-\uffff]/u.test(sign))
    .join('');

/** A strict reader: the parsers of graphology overlook what is not well formed. */
function faultsOf(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return [...document.getElementsByTagName('parsererror')].map((fault) => fault.textContent ?? '');
}

function smallNetwork(): Network {
  return buildNetwork(smallNetworkFile());
}

describe.each(FORMATS)('$format', ({ write, parse }) => {
  it.each(realVersions)(
    'opens in graphology with every id, label, kind and date of $id',
    ({ id: version }) => {
      const network = buildNetwork(realFile(version));
      const xml = write(network, colophon);
      expect(faultsOf(xml)).toEqual([]);
      const graph = parse(Graph, xml);
      expect(graph.nodes()).toEqual([...network.entities.keys()]);
      for (const { id, kind, record } of network.entities.values()) {
        const dates = {
          ...('period' in record ? record.period : {}),
          ...('date' in record && { date: record.date }),
        };
        expect(graph.getNodeAttributes(id)).toMatchObject({ label: record.name, kind, ...dates });
      }
      const outgoing = [...network.entities.keys()].flatMap((id) =>
        linksOf(network, id).filter((link) => link.outgoing),
      );
      expect(outgoing).toHaveLength(network.file.relations.length);
      expect(graph.size).toBe(outgoing.length);
      for (const { relation, kind } of outgoing) {
        const { id, from, to, since, until } = relation;
        expect(graph.extremities(id)).toEqual([from, to]);
        expect(graph.isDirected(id)).toBe(true);
        const dates = { ...(since && { since }), ...(until && { until }) };
        expect(graph.getEdgeAttributes(id)).toMatchObject({
          kind: kind.id,
          label: kind.label.nl,
          ...dates,
        });
      }
    },
  );

  it('keeps numbers, lists, sources and the position, y upwards', () => {
    const file = smallNetworkFile();
    const [pilot] = file.pilots;
    if (pilot) pilot.leads = ['org-school', 'org-kennis'];
    const [region] = file.regions;
    if (region) region.position = { lat: 51.98, lon: 5.91 };
    const graph = parse(Graph, write(buildNetwork(file), colophon));
    expect(graph.getNodeAttributes('pilot-toekomst')).toMatchObject({
      leads: 'org-school; org-kennis',
      sources: 'bron-manifest',
      x: 30,
      y: -40,
    });
    expect(graph.getNodeAttributes('regio-arnhem')).toMatchObject({
      subkind: 'gemeente',
      lat: 51.98,
      lon: 5.91,
    });
    expect(graph.getNodeAttributes('regio-arnhem')).not.toHaveProperty('x');
  });

  it('keeps parallel relations apart', () => {
    const file = smallNetworkFile();
    const [relation] = file.relations;
    if (relation) file.relations.push({ ...relation, id: 'rel-2', until: '2019' });
    const graph = parse(Graph, write(buildNetwork(file), colophon));
    expect(graph.edges('org-kennis', 'pilot-toekomst')).toHaveLength(2);
    expect(graph.getEdgeAttribute('rel-2', 'until')).toBe('2019');
  });

  it('says whose it is, how old and what one may do with it', () => {
    const xml = write(smallNetwork(), colophon);
    for (const text of [
      '2018-11-30',
      'Netwerkkaart',
      'Uitgever &amp; Co',
      'CC0-1.0',
      'zero/1.0/',
    ]) {
      expect(xml).toContain(text);
    }
  });

  it('holds of an excerpt its entities and the relations between those, and says what was chosen', () => {
    const network = buildNetwork(realFile('2018-11'));
    const ids = new Set([...network.entities.keys()].filter((_, at) => at % 3 !== 0));
    const words = 'Filters: soort is pilot & meer.';
    const xml = write(network, colophon, { ids, words });
    expect(faultsOf(xml)).toEqual([]);
    expect(xml).toContain('Filters: soort is pilot &amp; meer.');
    const graph = parse(Graph, xml);
    expect(graph.nodes()).toEqual([...ids]);
    const within = network.file.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
    expect(graph.edges().sort()).toEqual(within.map(({ id }) => id).sort());
  });

  it('is the same to the byte a second time', () => {
    expect(write(smallNetwork(), colophon)).toBe(write(smallNetwork(), colophon));
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, note) => {
        const file = smallNetworkFile();
        const [organisation] = file.organisations;
        if (organisation) Object.assign(organisation, { name, description: note });
        const [relation] = file.relations;
        if (relation) relation.note = note;
        const xml = write(buildNetwork(file), colophon);
        expect(faultsOf(xml)).toEqual([]);
        const graph = parse(Graph, xml);
        expect(graph.order).toBe(8);
        expect(graph.getNodeAttribute('org-kennis', 'label') ?? '').toBe(withoutForbidden(name));
        expect(graph.getNodeAttribute('org-kennis', 'description')).toBe(withoutForbidden(note));
        expect(graph.getEdgeAttribute(relation?.id, 'note')).toBe(withoutForbidden(note));
      }),
      { numRuns: 150 },
    );
  });
});

describe('toGexf', () => {
  const spanOf = (xml: string, id: string) => {
    const found = new DOMParser()
      .parseFromString(xml, 'application/xml')
      .querySelector(`[id="${id}"]`);
    return { start: found?.getAttribute('start') ?? null, end: found?.getAttribute('end') ?? null };
  };

  it.each([
    [{ since: '2018-11-22' }, { start: '2018-11-22', end: null }],
    [
      { since: '2018-11-22', until: '2019-01-31' },
      { start: '2018-11-22', end: '2019-01-31' },
    ],
    [{ until: '2019-01-31' }, { start: null, end: '2019-01-31' }],
    [
      { since: '2018-11-22', until: '2019' },
      { start: null, end: null },
    ],
    [{ since: '2018-11' }, { start: null, end: null }],
    [{}, { start: null, end: null }],
  ])('puts %o on the time line as %o', (dates, span) => {
    const file = smallNetworkFile();
    const [first] = file.relations;
    if (!first) throw new Error('no relation');
    const { since: _, ...relation } = first;
    file.relations = [{ ...relation, ...dates }];
    expect(spanOf(toGexf(buildNetwork(file), colophon), relation.id)).toEqual(span);
  });

  it('puts an event on its day, and gives a node the colour of its kind', () => {
    const xml = toGexf(smallNetwork(), colophon);
    expect(spanOf(xml, 'ev-start')).toEqual({ start: '2018-11-22', end: '2018-11-22' });
    expect(parseGexf(Graph, xml).getNodeAttribute('ev-start', 'color')).toBe('rgb(0,114,178)');
  });
});
