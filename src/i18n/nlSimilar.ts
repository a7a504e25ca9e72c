import { formatCount, formatNumber } from './nlFormat.ts';

/** The texts about what is alike in Dutch (B1); part of nl.ts. */
export const nlSimilar = {
  title: {
    pilot: 'Verwante pilots',
    programme: 'Verwante programma’s',
    organisation: 'Verwante organisaties',
  },
  note: 'Wat ze delen, staat eronder. Haal een reden weg en de lijst past zich aan.',
  none: 'In de bronnen staat niets wat dit met een ander deelt.',
  noneLeft: 'Zonder de redenen die u weghaalde, is er geen overeenkomst meer.',
  more: (count: number) => `Toon meer (${formatNumber(count)})`,
  moreReasons: (count: number) => `nog ${formatCount(count, 'reden', 'redenen')}`,
  kinds: {
    doelgroep: 'doelgroep',
    stap: 'stap',
    randvoorwaarde: 'randvoorwaarde',
    knelpunt: 'knelpunt',
    leefdomein: 'leefdomein',
    domein: 'domein',
    thema: 'thema',
    laag: 'laag',
    soort: 'soort',
    programma: 'programma',
    partnergroep: 'partners uit',
    partner: 'partner',
    regio: 'plaats',
    periode: 'periode',
  },
  feature: (kind: string, name: string) => `${kind}: ${name}`,
  places: { same: 'zelfde plaats', neighbours: 'buurregio’s' },
  samePeriod: 'zelfde periode',
  rarity: (count: number, kind: string) => `(${formatNumber(count)} ${kind})`,
  drop: (reason: string) => `${reason}: telt mee. Haal deze reden weg`,
  dropped: 'Telt niet mee:',
  restore: (reason: string) => `Laat weer meetellen: ${reason}`,
  told: (count: number) => `De lijst is opnieuw gemaakt: ${formatNumber(count)} verwant.`,
  how: 'Hoe is dit bepaald?',
  howText:
    'Hoe meer twee onderdelen delen, hoe hoger ze staan. Wat weinig andere hebben, telt zwaarder dan wat bijna iedereen heeft. Wat van een van beide niet bekend is, telt niet mee.',
  weights: 'Zo zwaar tellen de redenen, van zwaar naar licht:',
  like: (name: string) => `lijkt op ${name}`,

  /** In the network: why two pilots are joined. */
  why: 'Waarom verwant',
  alikeTo: (name: string, count: number) =>
    `${name} lijkt op ${formatCount(count, 'pilot', 'pilots')} in beeld.`,
  lineWith: (reasons: string) => `deelt ${reasons} met`,
  breadths: { 1: 'lijkt een beetje', 2: 'lijkt', 3: 'lijkt sterk' },
} as const;
