/** The drop-down lists of a workbook: a hidden sheet holds the words, one column per list, each with a name. */

import { columnLetter } from '../tables/places.ts';
import type { Table } from '../tables/table.ts';

export const LISTS_SHEET = 'Lijsten';

/** The words of a list: what is the same for two columns stands there once. */
export type Options = readonly string[];

const keyOf = (options: Options): string => JSON.stringify(options);

export interface Lists {
  readonly all: readonly Options[];
  /** The name that a column refers to its list by. */
  nameOf(options: Options): string;
}

/** Every list that a column of these tables offers; empty lists offer nothing. */
export function listsOf(tables: readonly Table[]): Lists {
  const lists = new Map<string, Options>();
  for (const { columns } of tables) {
    for (const { options = [] } of columns) {
      if (options.length > 0) lists.set(keyOf(options), options);
    }
  }
  const keys = [...lists.keys()];
  return {
    all: [...lists.values()],
    nameOf: (options) => listName(keys.indexOf(keyOf(options))),
  };
}

const listName = (index: number): string => `Lijst_${index + 1}`;

/** Where each list stands, by name. */
export const listRanges = ({ all }: Lists): { name: string; range: string }[] =>
  all.map((options, index) => {
    const column = columnLetter(index);
    return {
      name: listName(index),
      range: `${LISTS_SHEET}!$${column}$1:$${column}$${options.length}`,
    };
  });

/** The rows of the hidden sheet: the first word of each list, then the second. */
export function listRows({ all }: Lists): (string | undefined)[][] {
  const length = Math.max(0, ...all.map((options) => options.length));
  return Array.from({ length }, (_, row) => all.map((options) => options[row]));
}
