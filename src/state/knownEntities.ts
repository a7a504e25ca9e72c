import { successorOf } from '../domain/formerIds.ts';
import { placeOf } from '../domain/geo/place.ts';
import type { EntityId, Network } from '../domain/network.ts';
import type { AppState } from './appState.ts';
import type { Choices } from './choices.ts';
import type { IgnoredValue } from './urlCodec.ts';

/**
 * Takes out the entities and kinds of relation that the shown version does not have, other than the selection, and
 * names them; the record that took the place of one stands in for it. While it is compared with another version
 * (`compares`) what is gone is looked at itself, so nothing lies around it. `change`: what must be chosen otherwise, if
 * anything.
 */
export function dropUnknownEntities(
  { path, pathRules, together, around, selection }: Choices,
  network: Network,
  compares: boolean,
): { change: Partial<Choices> | undefined; ignored: readonly IgnoredValue[] } {
  const ignored: IgnoredValue[] = [];
  const idNow = (id: EntityId) => (network.entities.has(id) ? id : successorOf(network, id)?.id);
  const known = (parameter: string, ids: readonly EntityId[]) => {
    const kept = ids.flatMap((value) => {
      const id = idNow(value);
      if (id === undefined) ignored.push({ parameter, value });
      return id === undefined ? [] : [id];
    });
    return [...new Set(kept)];
  };
  const change: { -readonly [K in keyof Choices]?: Choices[K] } = {};
  const ends = path ? [path.from, path.to].filter((id) => id !== undefined) : [];
  const [from, to] = known('pad', ends);
  if (path && (from !== path.from || to !== path.to)) {
    change.path = from === undefined ? undefined : { from, to };
  }
  const uncounted = pathRules.uncounted.filter((id) => network.relationKinds.has(id));
  if (uncounted.length < pathRules.uncounted.length) {
    change.pathRules = { ...pathRules, uncounted };
    // Without a path the address does not tell them.
    for (const value of pathRules.uncounted) {
      if (path && !uncounted.includes(value)) ignored.push({ parameter: 'zonder', value });
    }
  }
  const kept = known('vergelijk', together);
  if (kept.join() !== together.join()) change.together = kept;
  const isCentre = (id: EntityId) =>
    compares ? network.entities.has(id) : idNow(id) !== undefined;
  if (around !== undefined && (selection === undefined || !isCentre(selection))) {
    change.around = undefined;
    ignored.push({ parameter: 'omgeving', value: String(around) });
  }
  return { change: Object.keys(change).length > 0 ? change : undefined, ignored };
}

/** Names a place that is neither in the data nor in the divisions, or that cannot be looked up without those. */
export function dropUnknownPlace(
  { place }: Choices,
  network: Network,
  divisions: AppState['divisions'],
): { ignored: readonly IgnoredValue[] } {
  if (place === undefined) return { ignored: [] };
  const isKnown =
    divisions?.status === 'ready' && placeOf(place, network, divisions.value) !== undefined;
  return { ignored: isKnown ? [] : [{ parameter: 'regio', value: place }] };
}
