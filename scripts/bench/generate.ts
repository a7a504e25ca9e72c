/**
 * A network of any size, shaped like ours: organisations, programmes, pilots, regions and themes; a few that have very
 * many lines; clustered by region and theme; four lines a node on average; one large part and some small ones.
 *
 * The order in which numbers are drawn is part of the format: another order gives another network, and figures that
 * were measured before no longer compare.
 */
import { seededRandom } from '../../src/layout/random.ts';
import {
  type Actor,
  type Cast,
  type Centre,
  castOf,
  choiceOf,
  chooseIslands,
  type NodeType,
} from './cast.ts';
import { anyOf, pareto, type Random, shuffled } from './chance.ts';
import { Links } from './links.ts';

export interface GeneratedNode {
  readonly id: string;
  readonly type: NodeType;
  readonly label: string;
}

export interface GeneratedLink {
  readonly source: string;
  readonly target: string;
  readonly type: string;
}

export interface GeneratedNetwork {
  readonly nodes: readonly GeneratedNode[];
  readonly links: readonly GeneratedLink[];
}

const MEAN_DEGREE = 4;

/** The same size (at least 60), seed and degree give the same network. */
export function generate(size: number, seed = 16, degree = MEAN_DEGREE): GeneratedNetwork {
  const random = seededRandom(seed + size);
  const cast = castOf(size, random);
  const islands = chooseIslands(cast, size, random);
  const apart = new Set(islands.flat());
  const links = new Links(size);
  linkUp(links, cast, apart, islands, degree, random);
  const all = [
    ...cast.regions,
    ...cast.themes,
    ...cast.organisations,
    ...cast.programmes,
    ...cast.pilots,
  ];
  links.joinRest(all, apart, choiceOf(mainland(cast.organisations, apart), random));
  // In another order, so that no layout profits from a sorted list.
  const order = shuffled(all, random);
  const ids = new Map(order.map(({ index }, place) => [index, `n${place}`]));
  const idOf = (index: number) => ids.get(index) ?? '';
  return {
    nodes: order.map(({ index, type, label }) => ({ id: idOf(index), type, label })),
    links: links.all.map(({ from, to, type }) => ({ source: idOf(from), target: idOf(to), type })),
  };
}

/** Who works with whom: mostly within the region, sometimes within the theme, now and then anybody. */
function linkUp(
  links: Links,
  cast: Cast,
  apart: ReadonlySet<Actor>,
  islands: readonly (readonly Actor[])[],
  degree: number,
  random: Random,
): void {
  const organisations = mainland(cast.organisations, apart);
  const pilots = mainland(cast.pilots, apart);
  const anyOrganisation = choiceOf(organisations, random);
  const organisationNear = nearby(organisations, 0.85, random);
  const programmeNear = nearby(cast.programmes, 0.75, random);
  for (const programme of cast.programmes) {
    links.add(programme, programme.theme, 'thema');
    links.add(organisationNear(programme), programme, 'leidt');
    if (random() < 0.3) links.add(programme, programme.region, 'werkt in');
  }
  for (const pilot of pilots) {
    links.add(pilot, programmeNear(pilot), 'valt onder');
    const partners = Math.min(12, 1 + Math.floor(pareto(1.6, Math.sqrt(links.size), random)));
    for (let i = 0; i < partners; i += 1) {
      links.add(organisationNear(pilot), pilot, 'neemt deel aan');
    }
    if (random() < 0.25) links.add(pilot, pilot.region, 'werkt in');
  }
  for (const organisation of organisations) {
    if (random() < 0.55) links.add(organisation, organisation.region, 'werkt in');
    else links.add(organisation, programmeNear(organisation), 'neemt deel aan');
  }
  for (const island of islands) {
    island.slice(1).forEach((actor, i) => {
      links.add(anyOf(island.slice(0, i + 1), random), actor, 'werkt samen');
    });
  }
  const wanted = (links.size * degree) / 2;
  for (let tries = 0; links.all.length < wanted && tries < 40 * links.size; tries += 1) {
    const which = random();
    if (which < 0.6) {
      const organisation = anyOrganisation();
      links.add(organisation, organisationNear(organisation), 'werkt samen');
    } else {
      const organisation = anyOf(organisations, random);
      const near = which < 0.85 ? programmeNear : organisationNear;
      links.add(organisation, near(organisation), 'neemt deel aan');
    }
  }
}

const mainland = (actors: readonly Actor[], apart: ReadonlySet<Actor>): Actor[] =>
  actors.filter((actor) => !apart.has(actor));

/** Somebody of `actors` for another: `local` says how often of the same region; nearly all others of the theme. */
function nearby(actors: readonly Actor[], local: number, random: Random): (other: Actor) => Actor {
  const anybody = choiceOf(actors, random);
  const choicesBy = (home: 'region' | 'theme') => {
    const lists = new Map<Centre, Actor[]>();
    for (const actor of actors) {
      const list = lists.get(actor[home]);
      if (list === undefined) lists.set(actor[home], [actor]);
      else list.push(actor);
    }
    return new Map([...lists].map(([centre, list]) => [centre, choiceOf(list, random)]));
  };
  const ofRegion = choicesBy('region');
  const ofTheme = choicesBy('theme');
  return ({ region, theme }) => {
    const which = random();
    if (which < local) return (ofRegion.get(region) ?? anybody)();
    return ((which < 0.96 ? ofTheme.get(theme) : undefined) ?? anybody)();
  };
}
