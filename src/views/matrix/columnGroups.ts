import type { Column } from '../../domain/matrix/columns.ts';
import type { Term } from '../../domain/schema.ts';

export interface ColumnGroup {
  readonly id: string;
  /** undefined: the column stands by itself. */
  readonly group: Term | undefined;
  readonly columns: readonly Column[];
}

/** The columns with those that stand under the same heading together. */
export function columnGroups(columns: readonly Column[]): ColumnGroup[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const id = column.group?.id ?? column.id;
    groups.set(id, [...(groups.get(id) ?? []), column]);
  }
  return [...groups].map(([id, within]) => ({ id, group: within[0]?.group, columns: within }));
}
