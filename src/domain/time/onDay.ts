import type { Entity, EntityId, Link, Network } from '../network.ts';
import type { Relation } from '../schema.ts';
import { type Standing, standingOf, standingOfEvent } from './standing.ts';

/** The network as it stood on a day. */
export interface OnDay {
  /** Of every entity. */
  readonly standings: ReadonlyMap<EntityId, Standing>;
  /** What was there, or may have been: all that is not certainly later or over. */
  readonly there: ReadonlySet<EntityId>;
  /** Of those, what may not have been there: without a date that tells. */
  readonly unsure: ReadonlySet<EntityId>;
  /** The same network without the relations that did not hold, or whose end was not there. */
  readonly network: Network;
}

/**
 * The network as it stood on a day (ISO). Programmes, pilots and events stand as their own dates say. What has no dates
 * of its own (an organisation, a region) was there when something that was certainly there has a relation with it;
 * else that is not known: it is never left out.
 */
export function networkOnDay(network: Network, day: string): OnDay {
  const standings = new Map<EntityId, Standing>();
  for (const entity of network.entities.values()) {
    const own = ownStanding(entity, day);
    if (own !== undefined) standings.set(entity.id, own);
  }
  const holds = (link: Link) => relationStanding(link.relation, day);
  for (const { id } of network.entities.values()) {
    if (standings.has(id)) continue;
    const proven = network.links
      .get(id)
      ?.some((link) => standings.get(link.other.id) === 'there' && mayHold(holds(link)));
    standings.set(id, proven ? 'there' : 'unknown');
  }
  const there = new Set<EntityId>();
  const unsure = new Set<EntityId>();
  for (const [id, standing] of inOrder(network, standings)) {
    if (!mayHold(standing)) continue;
    there.add(id);
    if (standing !== 'there') unsure.add(id);
  }
  return { standings, there, unsure, network: withLinks(network, there, day) };
}

/** undefined: its kind has no dates. */
function ownStanding({ kind, record }: Entity, day: string): Standing | undefined {
  if (kind === 'programme' || kind === 'pilot') return standingOf(record.period ?? {}, day);
  return kind === 'event' ? standingOfEvent(record.date, day) : undefined;
}

function relationStanding({ since, until }: Relation, day: string): Standing {
  return standingOf({ start: since, end: until }, day);
}

const mayHold = (standing: Standing): boolean => standing !== 'later' && standing !== 'over';

function* inOrder(
  { entities }: Network,
  standings: ReadonlyMap<EntityId, Standing>,
): Generator<[EntityId, Standing]> {
  for (const id of entities.keys()) yield [id, standings.get(id) ?? 'unknown'];
}

function withLinks(network: Network, there: ReadonlySet<EntityId>, day: string): Network {
  const links = new Map<EntityId, readonly Link[]>();
  for (const [id, all] of network.links) {
    links.set(
      id,
      there.has(id)
        ? all.filter(
            ({ relation, other }) =>
              there.has(other.id) && mayHold(relationStanding(relation, day)),
          )
        : [],
    );
  }
  return { ...network, links };
}

/** How many of a kind stood how. */
export function countStandings(
  { entities }: Network,
  { standings }: Pick<OnDay, 'standings'>,
  among: Iterable<EntityId> = entities.keys(),
): ReadonlyMap<Entity['kind'], Readonly<Record<Standing, number>>> {
  const counts = new Map<Entity['kind'], Record<Standing, number>>();
  for (const id of among) {
    const kind = entities.get(id)?.kind;
    const standing = standings.get(id);
    if (kind === undefined || standing === undefined) continue;
    const count = counts.get(kind) ?? { there: 0, perhaps: 0, later: 0, over: 0, unknown: 0 };
    count[standing] += 1;
    counts.set(kind, count);
  }
  return counts;
}
