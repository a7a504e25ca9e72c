import type { QuietName } from './mapScene.ts';
import type { Tie } from './ties.ts';

/** Names at the ends of the lines to partners: one text for each spot. */
export function partnerNames(partners: readonly Tie[]): QuietName[] {
  const bySpot = new Map<string, QuietName>();
  for (const { id, name, to } of partners) {
    const spot = `${to.lat} ${to.lon}`;
    const known = bySpot.get(spot);
    bySpot.set(
      spot,
      known
        ? { ...known, name: `${known.name}, ${name}` }
        : { id: `partner-${id}`, name, style: 'partner', at: to },
    );
  }
  return [...bySpot.values()];
}
