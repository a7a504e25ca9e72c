import { formatCount } from './nlFormat.ts';

const quoted = (text: string) => `“${text}”`;

/**
 * The titles of what is shown, in Dutch; part of nl.ts. Everything begins with a small letter: what stands in front is
 * given a capital. `words` are one or more options, joined with `or` and in small letters, or quoted as `quoted` says.
 */
export const nlTitles = {
  quoted,

  /** What a view shows when no kinds are chosen; the network has the lens in its name. */
  all: { kaart: 'pilots', lijst: 'alles', tijdlijn: 'wat er wanneer was' },
  network: 'netwerk',
  networkOf: (lens: string) => `netwerk: ${lens}`,
  /** Chosen kinds, read in a way that is not the usual one. */
  inLens: (lens: string, what: string) => `${lens}: ${what}`,
  /** In front of what the other views show. */
  inView: {
    netwerk: (what: string) => what,
    kaart: (what: string) => `kaart: ${what}`,
    lijst: (what: string) => `lijst: ${what}`,
    matrix: (what: string) => `wie doet wat: ${what}`,
    tijdlijn: (what: string) => `tijdlijn: ${what}`,
  },
  /** What stands in the rows of the matrix, and its columns. */
  matrix: (rows: string, columns: string) => `${rows} naar ${columns}`,
  per: (division: string) => `per ${division}`,

  facets: {
    leefdomein: (words: string) => `rond ${words}`,
    domein: (words: string) => `in het domein ${words}`,
    laag: (words: string) => `in de laag ${words}`,
    thema: (words: string) => `bij het thema ${words}`,
    doelgroep: (words: string) => `voor de doelgroep ${words}`,
    stap: (words: string) => `bij de stap ${words}`,
    randvoorwaarde: (words: string) => `bij de randvoorwaarde ${words}`,
    knelpunt: (words: string) => `bij het knelpunt ${words}`,
    relatie: (words: string) => `met de relatie ${words}`,
    status: (words: string) => `met de status ${words}`,
  },
  /** In place of the options, when there are too many to name. */
  several: {
    leefdomein: (count: number) => `rond ${count} leefdomeinen`,
    domein: (count: number) => `in ${count} domeinen`,
    soort: (count: number) => `${count} soorten`,
    laag: (count: number) => `in ${count} lagen`,
    thema: (count: number) => `bij ${count} thema’s`,
    doelgroep: (count: number) => `voor ${count} doelgroepen`,
    stap: (count: number) => `bij ${count} stappen`,
    randvoorwaarde: (count: number) => `bij ${count} randvoorwaarden`,
    knelpunt: (count: number) => `bij ${count} knelpunten`,
    relatie: (count: number) => `met ${count} soorten relaties`,
    status: (count: number) => `met ${count} soorten status`,
  },
  /** Of a facet that is not filled in; in brackets behind options that are chosen beside it. */
  notKnown: (facet: string) => `${facet} niet bekend`,
  orNotKnown: (phrase: string, facet: string) => `${phrase} (of ${facet} niet bekend)`,
  without: (phrase: string) => `niet ${phrase}`,
  inPlace: (name: string) => `in ${name}`,
  inRegion: (division: string, name: string) => `in ${division} ${name}`,
  /** Behind a comma. */
  searched: (text: string) => `gezocht op ${quoted(text)}`,
  moreFilters: (count: number) => `en nog ${formatCount(count, 'filter', 'filters')}`,

  /** Who or what has a network, and what something is about. */
  of: (name: string) => `netwerk van ${name}`,
  about: (name: string) => `netwerk rond ${quoted(name)}`,
  within: (steps: number, name: string) =>
    `binnen ${formatCount(steps, 'stap', 'stappen')} van ${name}`,
  path: (from: string, to: string) => `hoe ${from} en ${to} samenhangen`,
  pathFrom: (from: string) => `waarmee ${from} samenhangt`,
  together: (names: string) => `vergelijking van ${names}`,
  togetherFrom: (name: string) => `${name} vergelijken`,
  /** What one looks at, and where. */
  amid: (subject: string, what: string) => `${subject} – ${what}`,

  inVersion: (title: string, version: string) => `${title} (versie ${version})`,
  withSite: (title: string, site: string) => `${title} – ${site}`,

  /** What is shown in a few sentences; `counts`: in words. */
  counted: (title: string, counts: string) => `${title}. Deze keuze telt ${counts}.`,
  uncounted: (title: string) => `${title}.`,
} as const;
