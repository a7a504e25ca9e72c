/** Who there is in a generated network, and where each is at home. */
import { anyOf, pareto, type Random, weightedChoice } from './chance.ts';

export type NodeType = 'organisatie' | 'programma' | 'pilot' | 'regio' | 'thema';

/** A region or theme: what others gather around. The earlier in the list, the more. */
export interface Centre {
  readonly index: number;
  readonly type: NodeType;
  readonly label: string;
  readonly weight: number;
}

/** An organisation, programme or pilot, with where it is at home. */
export interface Actor extends Centre {
  readonly region: Centre;
  readonly theme: Centre;
}

export interface Cast {
  readonly regions: readonly Centre[];
  readonly themes: readonly Centre[];
  readonly organisations: readonly Actor[];
  readonly programmes: readonly Actor[];
  readonly pilots: readonly Actor[];
}

const ORGANISATIONS = [
  'Gemeente',
  'Provincie',
  'Hogeschool',
  'Stichting',
  'Zorggroep',
  'Woningcorporatie',
  'GGD',
  'Bibliotheek',
  'Universiteit',
  'Coöperatie',
];
const PLACES = [
  'Voorbeeld',
  'Noorddorp',
  'Zuidhaven',
  'Oosterwijk',
  'Westerveen',
  'Middelburcht',
  'Kanaalstad',
  'Heidebos',
  'Polderland',
  'Duinzicht',
];
/** Share of the nodes in small parts of their own. */
const ISLANDS = 0.02;

/** Everybody, with nothing between them yet. */
export function castOf(size: number, random: Random): Cast {
  const organisationCount = Math.round(size * 0.6);
  const programmeCount = Math.round(size * 0.15);
  const pilotCount = Math.round(size * 0.2);
  const centreCount = size - organisationCount - programmeCount - pilotCount;
  const regionCount = Math.max(2, Math.round(centreCount * 0.6));
  let index = 0;
  const centres = (type: NodeType, count: number, label: (i: number) => string): Centre[] =>
    Array.from({ length: count }, (_, i) => ({
      index: index++,
      type,
      label: label(i),
      weight: (i + 1) ** -0.6,
    }));
  const regions = centres('regio', regionCount, (i) => `Regio ${PLACES[i % 10]} ${i + 1}`);
  const themes = centres('thema', centreCount - regionCount, (i) => `Thema ${i + 1}`);
  const region = choiceOf(regions, random);
  const theme = choiceOf(themes, random);
  // Every region has two themes of its own, which hold most of what happens there.
  const ownThemes = new Map(regions.map((it) => [it, [theme(), theme()] as const]));
  const themeIn = (place: Centre): Centre => {
    if (random() >= 0.8) return theme();
    const [first, second] = ownThemes.get(place) ?? [];
    return (random() < 0.65 ? first : second) ?? theme();
  };
  const actors = (
    type: NodeType,
    count: number,
    label: () => string,
    weight: () => number,
  ): Actor[] =>
    Array.from({ length: count }, (_, i) => {
      const named = { index: index++, type, label: `${label()} ${i + 1}`, weight: weight() };
      const home = region();
      return { ...named, region: home, theme: themeIn(home) };
    });
  const most = Math.sqrt(size);
  const place = () => anyOf(PLACES, random);
  return {
    regions,
    themes,
    organisations: actors(
      'organisatie',
      organisationCount,
      () => `${anyOf(ORGANISATIONS, random)} ${place()}`,
      () => pareto(1.3, most, random),
    ),
    programmes: actors(
      'programma',
      programmeCount,
      () => `Programma ${place()}`,
      () => pareto(1.5, most, random),
    ),
    pilots: actors(
      'pilot',
      pilotCount,
      () => `Pilot ${place()}`,
      () => 1,
    ),
  };
}

/** Small parts of two to six organisations and pilots. */
export function chooseIslands(
  { organisations, pilots }: Cast,
  size: number,
  random: Random,
): Actor[][] {
  const lastOf = (actors: readonly Actor[]) => actors.slice(Math.floor(actors.length * 0.7));
  const pool = [...lastOf(organisations), ...lastOf(pilots)];
  const islands: Actor[][] = [];
  let left = Math.max(4, Math.round(size * ISLANDS));
  while (left >= 2 && pool.length > 10) {
    const count = Math.min(left, 2 + Math.floor(random() * 5));
    const take = () => pool.splice(Math.floor(random() * pool.length), 1);
    islands.push(Array.from({ length: count }, take).flat());
    left -= count;
  }
  return islands;
}

/** One of them, each as often as its weight says. */
export const choiceOf = <T extends Centre>(items: readonly T[], random: Random): (() => T) =>
  weightedChoice(items, ({ weight }) => weight, random);
