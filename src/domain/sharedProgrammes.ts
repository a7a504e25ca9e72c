/** Which organisations take part in the same programmes and pilots. */
import { type Entity, type EntityId, linksOf, type Network } from './network.ts';
import { referringFamilies } from './referring.ts';

/** Two organisations and what they share; `a` has the lower id. */
interface SharingPair {
  readonly a: EntityId;
  readonly b: EntityId;
  /** Ids of programmes and pilots, sorted; without the umbrellas. */
  readonly shared: readonly EntityId[];
  /** How telling that is: a programme of k organisations adds 1/(k−1), so that each joins its members by 1. */
  readonly weight: number;
}

/** A programme or pilot, and the ids of the organisations that take part in it. */
export interface Activity {
  readonly activity: Entity;
  readonly members: readonly EntityId[];
}

/** Of all organisations with a programme or pilot, more than this share takes part in an umbrella … */
const UMBRELLA_SHARE = 1 / 10;
/** … and at least so many: in a small network everybody may know everybody. */
const UMBRELLA_MEMBERS = 12;

/**
 * Pairs of organisations that share a programme or pilot: both take part in it or support it (a relation of a
 * family that only refers does not count). Umbrellas do not count, and are told apart. `counted`: the network with
 * the relations by which one may take part; what is an umbrella stays one.
 */
export function sharedProgrammes(
  network: Network,
  counted = network,
): {
  readonly pairs: readonly SharingPair[];
  /** What so many take part in that sharing it says nothing, the largest first. */
  readonly umbrellas: readonly Activity[];
} {
  const activities = activitiesOf(network);
  const taking = new Set(activities.flatMap(({ members }) => members));
  const most = Math.max(UMBRELLA_MEMBERS - 1, taking.size * UMBRELLA_SHARE);
  const umbrellas = activities.filter(({ members }) => members.length > most);
  const broad = new Set(umbrellas.map(({ activity }) => activity.id));
  const pairs = new Map<string, SharingPair>();
  for (const { activity, members } of counted === network ? activities : activitiesOf(counted)) {
    if (broad.has(activity.id)) continue;
    for (const [at, a] of members.entries()) {
      for (const b of members.slice(at + 1)) {
        const known = pairs.get(`${a} ${b}`);
        pairs.set(`${a} ${b}`, {
          a,
          b,
          shared: [...(known?.shared ?? []), activity.id],
          weight: (known?.weight ?? 0) + 1 / (members.length - 1),
        });
      }
    }
  }
  return {
    pairs: [...pairs.values()],
    umbrellas: umbrellas.sort((x, y) => y.members.length - x.members.length),
  };
}

/** Programmes and pilots by id, each with the ids of the organisations that take part, sorted too. */
function activitiesOf(network: Network): Activity[] {
  const refers = referringFamilies(network);
  return [...network.entities.values()]
    .filter(({ kind }) => kind === 'programme' || kind === 'pilot')
    .sort((x, y) => (x.id < y.id ? -1 : 1))
    .map((activity) => {
      const members = linksOf(network, activity.id)
        .filter(({ other, kind }) => other.kind === 'organisation' && !refers.has(kind.family))
        .map(({ other }) => other.id);
      return { activity, members: [...new Set(members)].sort() };
    });
}
