import type { FacetValues } from '../facets.ts';
import type { DivisionName } from '../geo/divisions.ts';
import type { Divisions } from '../geo/divisionsSchema.ts';
import type { Kind } from '../kinds.ts';
import type { EntityId, Network } from '../network.ts';
import type { ColumnsId, RowsId } from './axisIds.ts';
import { type Cells, cellsOf, NO_CELLS, sumOf } from './cells.ts';
import { type Column, type ColumnAxis, columnAxis, kindsWithColumns } from './columns.ts';
import {
  type GroupSource,
  perKind,
  perTerm,
  pilotsPerProgramme,
  type RowSource,
  regionRows,
  themeRows,
} from './rows.ts';

export interface MatrixRow extends Omit<RowSource, 'members'>, Cells {}

export interface MatrixGroup extends Omit<GroupSource, 'rows'>, Cells {
  readonly rows: readonly MatrixRow[];
}

/** What the rows of a part are: those of one choice, of which one choice may hold two. */
export type PartId = Exclude<RowsId, 'pilots-programmas'>;

/** Rows with one sum. */
export interface MatrixPart {
  readonly id: PartId;
  /** undefined: the rows do not come in groups. */
  readonly groups: readonly MatrixGroup[] | undefined;
  /** All rows, without their groups. */
  readonly rows: readonly MatrixRow[];
  readonly sum: Cells;
  /** How many rows the filters hide. */
  readonly hidden: number;
}

export interface Matrix {
  readonly columns: readonly Column[];
  readonly parts: readonly MatrixPart[];
}

interface MatrixInput {
  readonly network: Network;
  /** The same with only the relations that count. */
  readonly counted: Network;
  readonly visible: ReadonlySet<EntityId>;
  readonly values: FacetValues;
  readonly division: DivisionName;
  /** Only needed where the rows are regions: without them there are no such rows. */
  readonly divisions: Divisions | undefined;
}

/** Which kinds of entity can count in the rows. */
const KINDS_IN: Readonly<Record<PartId, readonly Kind[]>> = {
  pilots: ['pilot'],
  programmas: ['programme'],
  organisaties: ['organisation', 'programme', 'pilot', 'knelpunt', 'event'],
  themas: ['programme', 'pilot', 'knelpunt', 'event'],
  regios: ['pilot'],
  soorten: ['organisation', 'programme', 'pilot', 'knelpunt', 'event'],
};

/** Whether anything in these rows can have such a column: a pilot, for one, has no layer. */
export function fits(rows: RowsId, columns: ColumnsId): boolean {
  return partsOf(rows).some((part) => partFits(part, columns));
}

/** The rows of what is visible, spread over columns. Only parts that the columns say something about are there. */
export function buildMatrix(input: MatrixInput, rows: RowsId, columns: ColumnsId): Matrix {
  const axis = columnAxis(input.network, input.values, columns);
  const parts = partsOf(rows).filter((part) => partFits(part, columns));
  return { columns: axis.columns, parts: parts.map((part) => buildPart(part, input, axis)) };
}

function partsOf(rows: RowsId): readonly PartId[] {
  return rows === 'pilots-programmas' ? ['pilots', 'programmas'] : [rows];
}

function partFits(part: PartId, columns: ColumnsId): boolean {
  return kindsWithColumns(columns).some((kind) => KINDS_IN[part].includes(kind));
}

function buildPart(id: PartId, input: MatrixInput, axis: ColumnAxis): MatrixPart {
  const grouped = groupsOf(id, input, axis);
  if (grouped === undefined) {
    const rows = flatRows(id, input).map((row) => toRow(row, axis));
    return { id, groups: undefined, rows, sum: sumOf(rows), hidden: 0 };
  }
  const groups = grouped.map(({ rows: sources, ...group }): MatrixGroup => {
    const rows = sources.map((row) => toRow(row, axis));
    return { ...group, ...sumOf(rows), rows };
  });
  const rows = groups.flatMap((group) => group.rows);
  const kinds = new Set(groups.map(({ kind }) => kind));
  const every = [...input.network.entities.values()].filter(({ kind }) => kinds.has(kind));
  return { id, groups, rows, sum: sumOf(groups), hidden: every.length - rows.length };
}

function groupsOf(id: PartId, input: MatrixInput, axis: ColumnAxis): GroupSource[] | undefined {
  const { vocabularies } = input.network.file;
  switch (id) {
    case 'pilots':
      return pilotsPerProgramme(input);
    case 'programmas':
      return perTerm('programme', vocabularies.programmeKinds, input);
    case 'organisaties':
      return perTerm('organisation', vocabularies.organisationKinds, input);
    case 'soorten':
      return perKind(axis.kinds, input);
    default:
      return undefined;
  }
}

function flatRows(id: PartId, input: MatrixInput): RowSource[] {
  if (id === 'themas') return themeRows(input);
  return input.divisions ? regionRows(input.division, input.divisions, input) : [];
}

function toRow({ members, ...row }: RowSource, axis: ColumnAxis): MatrixRow {
  return { ...row, ...(members.length > 0 ? cellsOf(members, axis) : NO_CELLS) };
}
