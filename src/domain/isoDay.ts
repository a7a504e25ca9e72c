/** The day of a moment where it is read, as 2026-11-22; not the day in Greenwich, which may be another. */
export function isoDay(moment: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return [moment.getFullYear(), pad(moment.getMonth() + 1), pad(moment.getDate())].join('-');
}
