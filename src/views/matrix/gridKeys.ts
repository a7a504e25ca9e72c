/** What can be stood on in the table: a cell, or the one link or button in it. */
export const STOP = '[data-stop], th[scope=row] a';

/**
 * Arrow keys walk over the cells of a table with one tab stop; Home and End go to the ends of a row, with Ctrl to those
 * of the table. Returns where to go; undefined: the key is for somebody else.
 */
export function stopAfter(
  table: HTMLTableElement,
  from: HTMLElement,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): HTMLElement | undefined {
  const lines = [...table.rows].map(stopsOf).filter((stops) => stops.length > 0);
  const at = lines.findIndex((stops) => stops.includes(from));
  const line = lines[at];
  if (!line) return undefined;
  const place = line.indexOf(from);
  const onLine = (other: readonly HTMLElement[] | undefined) =>
    other?.[Math.min(place, other.length - 1)];
  switch (key) {
    case 'ArrowRight':
      return line[place + 1];
    case 'ArrowLeft':
      return line[place - 1];
    case 'ArrowDown':
      return onLine(lines[at + 1]);
    case 'ArrowUp':
      return onLine(lines[at - 1]);
    case 'Home':
      return (ctrlKey ? lines[0] : line)?.[0];
    case 'End':
      return (ctrlKey ? lines.at(-1) : line)?.at(-1);
    default:
      return undefined;
  }
}

/** The stop that holds something, such as what was clicked. */
export function stopOf(target: EventTarget): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(STOP)) || undefined;
}

function stopsOf(row: HTMLTableRowElement): HTMLElement[] {
  return [...row.cells].flatMap((cell) =>
    cell.matches(STOP) ? [cell] : [...cell.querySelectorAll<HTMLElement>(STOP)].slice(0, 1),
  );
}
