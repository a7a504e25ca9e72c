/**
 * How alike two pilots, two programmes or two organisations are. This file states the whole measure:
 *
 *     alike = S / (S + D + LITTLE_KNOWN)
 *
 * S adds up what both have, D what only one of them has; each feature counts
 *
 *     weight of its kind × ln(N / n)
 *
 * n: how many of all N entities, of the same kind and with that field filled in, have it. So what is rare counts, and what
 * everybody has counts nothing (inverse document frequency, Spärck Jones 1972; the quotient is that of Jaccard, weighed).
 *
 * - A field that is not known of one of the two is left out of both S and D: it neither helps nor harms.
 * - Of some kinds of feature (`differs: false`) D leaves out the difference: being elsewhere, or having other partners,
 *   does not make two pilots less alike.
 * - Place and period are not counted by how rare they are: the same place counts its weight, a neighbouring one half of
 *   it, an overlapping period its weight.
 * - LITTLE_KNOWN keeps two records of which little is known from being wholly alike.
 *
 * The measure is the same both ways; nothing is more like an entity than itself; and one more feature that both have
 * never lowers it (where that field is known of both).
 */
import type { Kind } from '../kinds.ts';

/** Kinds of entity that are compared. */
export const COMPARED = ['pilot', 'programme', 'organisation'] as const satisfies readonly Kind[];
export type ComparedKind = (typeof COMPARED)[number];

export type FeatureKind =
  | 'doelgroep'
  | 'stap'
  | 'randvoorwaarde'
  | 'knelpunt'
  | 'leefdomein'
  | 'domein'
  | 'thema'
  | 'laag'
  | 'soort'
  | 'programma'
  | 'partnergroep'
  | 'partner'
  | 'regio'
  | 'periode';

interface Rule {
  readonly weight: number;
  /** Whether having another makes two entities less alike. */
  readonly differs: boolean;
}

/** As much as two fairly rare features that count fully. */
export const LITTLE_KNOWN = 4;
/** A neighbouring place counts this part of the same place. */
export const NEIGHBOUR_SHARE = 0.5;

const rule = (weight: number, differs = true): Rule => ({ weight, differs });

/** What counts per kind of entity, the heaviest first. */
export const RULES: Readonly<Record<ComparedKind, Readonly<Partial<Record<FeatureKind, Rule>>>>> = {
  pilot: {
    doelgroep: rule(3),
    knelpunt: rule(3),
    programma: rule(2, false),
    stap: rule(2),
    randvoorwaarde: rule(1.5),
    leefdomein: rule(1.5),
    partner: rule(1.5, false),
    partnergroep: rule(1),
    regio: rule(1, false),
    domein: rule(1),
    periode: rule(0.25, false),
  },
  programme: {
    knelpunt: rule(3),
    thema: rule(2),
    stap: rule(2),
    randvoorwaarde: rule(2),
    leefdomein: rule(1.5),
    partner: rule(1, false),
    programma: rule(1, false),
    domein: rule(1),
    soort: rule(1),
    regio: rule(1, false),
    periode: rule(0.25, false),
  },
  organisation: {
    programma: rule(2, false),
    leefdomein: rule(1.5),
    domein: rule(1.5),
    soort: rule(1),
    laag: rule(1),
    partner: rule(1, false),
    regio: rule(1, false),
  },
};

/** The rules of a kind of entity, in their order. */
export function rulesOf(kind: ComparedKind): readonly (readonly [FeatureKind, Rule])[] {
  return RULES_IN_ORDER[kind];
}

const RULES_IN_ORDER = Object.fromEntries(
  COMPARED.map((kind) => [kind, Object.entries(RULES[kind])]),
) as Record<ComparedKind, [FeatureKind, Rule][]>;

/** How much a feature counts that so many have, of all of which that field is known. */
export function pointsOf(weight: number, known: number, having: number): number {
  return weight * Math.log(known / having);
}

/** How alike, 0 to 1: see S and D above. */
export function likeness(shared: number, differing: number): number {
  return shared / (shared + differing + LITTLE_KNOWN);
}

/** Say where, when and of what sort something is, and nothing of what it does: alone they make nothing alike. */
export const CIRCUMSTANCES: readonly FeatureKind[] = ['regio', 'periode', 'soort', 'laag'];
