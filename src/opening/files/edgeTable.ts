/** Tables of links, and beside them a table of nodes, as Gephi and spreadsheets of others have them. */
import { nameKey } from '../../data/tables/sheets.ts';
import type { ReadRow, ReadTable } from '../../data/tables/table.ts';
import {
  type Fields,
  type FoundParts,
  linkType,
  nodeLabel,
  nodeType,
  numberOf,
  withNamedNodes,
} from './networkParts.ts';

const SOURCE = ['source', 'bron', 'van', 'from', 'begin'];
const TARGET = ['target', 'doel', 'naar', 'to', 'eind'];
const ID = ['id', 'key', 'knoop', 'node'];

/** The nodes and links in tables; undefined: none of them has a column for where a link begins and one for where it ends. */
export function readEdgeTables(tables: readonly ReadTable[]): FoundParts | undefined {
  const nodes: FoundParts['nodes'][number][] = [];
  const links: FoundParts['links'][number][] = [];
  let hasLinks = false;
  for (const table of tables) {
    const [head, ...rows] = table.rows.filter(isFilled);
    if (head === undefined) continue;
    const names = head.cells.map(nameKey);
    const columnOf = (wanted: readonly string[]) => names.find((name) => wanted.includes(name));
    const [source, target, id] = [columnOf(SOURCE), columnOf(TARGET), columnOf(ID)];
    if (source !== undefined && target !== undefined) {
      hasLinks = true;
      for (const row of rows) {
        const fields = fieldsOf(names, row);
        links.push({
          source: fields.get(source) ?? '',
          target: fields.get(target) ?? '',
          type: linkType(fields),
        });
      }
    } else if (id !== undefined) {
      for (const row of rows) {
        const fields = fieldsOf(names, row);
        const [x, y] = [numberOf(fields.get('x')), numberOf(fields.get('y'))];
        const type = nodeType(fields);
        nodes.push({ id: fields.get(id) ?? '', label: nodeLabel(fields), type, x, y });
      }
    }
  }
  // A link without an end names no node.
  const named = links.filter((link) => link.source !== '' && link.target !== '');
  const { nodes: all } = withNamedNodes({ nodes, links: named });
  return hasLinks ? { nodes: all, links } : undefined;
}

const isFilled = ({ cells }: ReadRow): boolean => cells.some((cell) => cell.trim() !== '');

/** The cells of a row under the names of their columns; of two of the same name the first. */
function fieldsOf(names: readonly string[], { cells }: ReadRow): Fields {
  const fields = new Map<string, string>();
  names.forEach((name, at) => {
    if (!fields.has(name)) fields.set(name, (cells[at] ?? '').trim());
  });
  return fields;
}
