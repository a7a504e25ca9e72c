/** The day it is where the command is given, as 2026-11-22; not the day in Greenwich, which may be another. */
export function today(now = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
}
