import { toCsv } from '../data/tables/csv.ts';
import { fieldLabel } from '../domain/fieldLabels.ts';
import type { Network } from '../domain/network.ts';
import { type Excerpt, type Facts, factColumns, graphRecords } from './graphRecords.ts';

interface Row {
  /** What every row has. */
  readonly fixed: Readonly<Record<string, string>>;
  readonly facts: Facts;
}

/** The collections that give their fields a name, the first that knows one counts. */
const COLLECTIONS = [
  'relations',
  'pilots',
  'programmes',
  'organisations',
  'regions',
  'knelpunten',
  'events',
] as const;

/** What a fact is called by people; the facts of a block within a record have lost its name. */
function headingOf(fact: string): string {
  if (fact === 'subkind') return 'Soort (nader)';
  const fields = [fact, `period.${fact}`, `position.${fact}`];
  const labels = COLLECTIONS.flatMap((collection) =>
    fields.map((field) => ({ field, text: fieldLabel(collection, field).nl })),
  );
  // A field that a collection does not have is called by its own name.
  return labels.find(({ field, text }) => text !== field)?.text ?? fact;
}

/**
 * The entities of an excerpt as CSV, a row each; formulas are made harmless. `origin` stands in the last column of
 * every row, so that a row that was copied still tells where it comes from.
 */
export function nodesCsv(network: Network, excerpt: Excerpt, origin: string): string {
  const rows = graphRecords(network, excerpt).nodes.map(({ id, label, facts }) => ({
    fixed: { Id: id, Naam: label },
    facts: { ...facts, kind: kindName(network, facts.kind) },
  }));
  return csvOf('Onderdelen', rows, origin);
}

/** The relations between the entities of an excerpt as CSV, with the names of both ends; otherwise as nodesCsv. */
export function linesCsv(network: Network, excerpt: Excerpt, origin: string): string {
  const nameOf = (id: string) => network.entities.get(id)?.record.name ?? id;
  const rows = graphRecords(network, excerpt).edges.map(({ id, source, target, label, facts }) => {
    const { kind: _, ...others } = facts;
    return {
      fixed: {
        Id: id,
        Van: nameOf(source),
        Relatie: label,
        Naar: nameOf(target),
        'Id van': source,
        'Id naar': target,
      },
      facts: others,
    };
  });
  return csvOf('Relaties', rows, origin);
}

function csvOf(name: string, rows: readonly Row[], origin: string): string {
  const facts = [...factColumns(rows).keys()];
  const headings = [...Object.keys(rows[0]?.fixed ?? {}), ...facts.map(headingOf), 'Herkomst'];
  return toCsv({
    name,
    columns: headings.map((heading) => ({ heading, width: heading.length })),
    rows: rows.map((row) => [
      ...Object.values(row.fixed),
      ...facts.map((fact) => row.facts[fact]),
      origin,
    ]),
  });
}

const kindName = ({ file }: Network, kind: string | number | undefined): string =>
  file.vocabularies.kinds.find((entry) => entry.kind === kind)?.label.nl ?? String(kind);
