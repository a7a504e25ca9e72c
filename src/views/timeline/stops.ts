/** Arrow keys walk over what can be chosen in the drawing, which is one tab stop. */
export const STOP = '[data-stop]';

/** Where a key leads from a stop: sideways within its row, up and down to the nearest of another. undefined: nowhere. */
export function stopAfter(
  host: HTMLElement,
  from: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const rows = [...host.querySelectorAll<HTMLElement>('[data-row]')]
    .map((row) =>
      [...row.querySelectorAll<HTMLElement>(STOP)].sort((a, b) => leftOf(a) - leftOf(b)),
    )
    .filter((stops) => stops.length > 0);
  const at = rows.findIndex((stops) => stops.includes(from));
  const row = rows[at];
  if (!row) return undefined;
  const place = row.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return row[place + 1];
    case 'ArrowLeft':
      return row[place - 1];
    case 'ArrowDown':
      return nearest(rows[at + 1], from);
    case 'ArrowUp':
      return nearest(rows[at - 1], from);
    case 'Home':
      return rows[0]?.[0];
    case 'End':
      return rows.at(-1)?.at(-1);
    default:
      return undefined;
  }
}

export function stopOf(target: EventTarget): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(STOP)) || undefined;
}

const leftOf = (element: HTMLElement): number => element.getBoundingClientRect().left;

function nearest(row: readonly HTMLElement[] | undefined, from: HTMLElement) {
  const x = leftOf(from);
  return row?.reduce((best, stop) =>
    Math.abs(leftOf(stop) - x) < Math.abs(leftOf(best) - x) ? stop : best,
  );
}
