/** Which organisations take part in the same programmes and pilots. */
import { type Entity, type EntityId, linksOf, type Network } from './network.ts';

/** Two organisations and what they share; `a` has the lower id. */
interface SharingPair {
  readonly a: EntityId;
  readonly b: EntityId;
  /** Ids of programmes and pilots, sorted; also the umbrellas, once something else is shared as well. */
  readonly shared: readonly EntityId[];
  /** How telling that is: a programme of k organisations adds 1/(k−1), so that each joins its members by 1. */
  readonly weight: number;
}

/** What so many take part in that sharing it says nothing. */
export interface Umbrella {
  readonly entity: Entity;
  /** Number of organisations that take part. */
  readonly members: number;
}

/** Of all organisations with a programme or pilot, more than this share takes part in an umbrella … */
const UMBRELLA_SHARE = 1 / 10;
/** … and at least so many: in a small network everybody may know everybody. */
const UMBRELLA_MEMBERS = 12;

/**
 * Pairs of organisations that share a programme or pilot: both take part in it or support it (a relation of a
 * family that only refers does not count). Pairs that share nothing but umbrellas are left out.
 */
export function sharedProgrammes(network: Network): {
  readonly pairs: readonly SharingPair[];
  readonly umbrellas: readonly Umbrella[];
} {
  const members = membersByActivity(network);
  const taking = new Set([...members.values()].flat());
  const most = Math.max(UMBRELLA_MEMBERS - 1, taking.size * UMBRELLA_SHARE);
  const shared = new Map<string, EntityId[]>();
  for (const [activity, organisations] of members) {
    for (const [at, a] of organisations.entries()) {
      for (const b of organisations.slice(at + 1)) {
        const key = `${a} ${b}`;
        const known = shared.get(key);
        if (known) known.push(activity);
        else shared.set(key, [activity]);
      }
    }
  }
  const sizeOf = (id: EntityId) => members.get(id)?.length ?? 0;
  const pairs = [...shared].flatMap(([key, activities]): SharingPair[] => {
    if (activities.every((id) => sizeOf(id) > most)) return [];
    const [a = '', b = ''] = key.split(' ');
    const weight = activities.reduce((sum, id) => sum + 1 / (sizeOf(id) - 1), 0);
    return [{ a, b, shared: activities, weight }];
  });
  const umbrellas = [...members].flatMap(([id, { length }]): Umbrella[] => {
    const entity = network.entities.get(id);
    return entity && length > most ? [{ entity, members: length }] : [];
  });
  return { pairs, umbrellas: umbrellas.sort((x, y) => y.members - x.members) };
}

/** Per programme or pilot the ids of the organisations that take part, all sorted by id. */
function membersByActivity(network: Network): ReadonlyMap<EntityId, readonly EntityId[]> {
  const refers = new Set(
    network.file.vocabularies.relationFamilies
      .filter(({ pattern }) => pattern === 'dotted')
      .map(({ id }) => id),
  );
  const isActivity = ({ kind }: Entity) => kind === 'programme' || kind === 'pilot';
  const activities = [...network.entities.values()].filter(isActivity).map(({ id }) => id);
  return new Map(
    activities.sort().map((id) => {
      const members = linksOf(network, id)
        .filter(({ other, kind }) => other.kind === 'organisation' && !refers.has(kind.family))
        .map(({ other }) => other.id);
      return [id, [...new Set(members)].sort()];
    }),
  );
}
