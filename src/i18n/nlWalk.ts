import { formatCount } from './nlFormat.ts';

/** The texts of walking through the network by keys, in Dutch (B1); part of nl.ts. */
export const nlWalk = {
  role: 'tekening',
  instructions:
    'Met de pijltjes gaat u van de een naar de ander, met Enter opent u iets. Een vraagteken toont alle toetsen. De knop “Lees als tekst” onder het netwerk geeft hetzelfde in woorden.',
  node: (name: string, what: string, relations: number) =>
    `${name}, ${what}, ${formatCount(relations, 'relatie', 'relaties')}`,
  along: (roles: string, name: string) => `${roles}: ${name}`,
} as const;
