import type { nlTitles } from './nlTitles.ts';
import type { Translated } from './translated.ts';

const quoted = (text: string) => `“${text}”`;
const count = (amount: number, one: string, more: string) =>
  `${amount} ${amount === 1 ? one : more}`;

/** The titles of what is shown, in English; see nlTitles.ts. */
export const enTitles: Translated<typeof nlTitles> = {
  quoted,

  all: { kaart: 'pilots', lijst: 'everything', tijdlijn: 'what was when' },
  network: 'network',
  networkOf: (lens) => `network: ${lens}`,
  inLens: (lens, what) => `${lens}: ${what}`,
  inView: {
    netwerk: (what) => what,
    kaart: (what) => `map: ${what}`,
    lijst: (what) => `list: ${what}`,
    matrix: (what) => `who does what: ${what}`,
    tijdlijn: (what) => `timeline: ${what}`,
  },
  matrix: (rows, columns) => `${rows} by ${columns}`,
  per: (division) => `per ${division}`,

  facets: {
    leefdomein: (words) => `on ${words}`,
    domein: (words) => `in the domain of ${words}`,
    laag: (words) => `in the layer ${words}`,
    thema: (words) => `on the theme ${words}`,
    doelgroep: (words) => `for the target group ${words}`,
    stap: (words) => `on the step ${words}`,
    randvoorwaarde: (words) => `on the condition ${words}`,
    knelpunt: (words) => `on the bottleneck ${words}`,
    relatie: (words) => `with the relation ${words}`,
    status: (words) => `with the status ${words}`,
  },
  several: {
    leefdomein: (amount) => `on ${amount} areas of life`,
    domein: (amount) => `in ${amount} domains`,
    soort: (amount) => `${amount} kinds`,
    laag: (amount) => `in ${amount} layers`,
    thema: (amount) => `on ${amount} themes`,
    doelgroep: (amount) => `for ${amount} target groups`,
    stap: (amount) => `on ${amount} steps`,
    randvoorwaarde: (amount) => `on ${amount} conditions`,
    knelpunt: (amount) => `on ${amount} bottlenecks`,
    relatie: (amount) => `with ${amount} kinds of relation`,
    status: (amount) => `with ${amount} kinds of status`,
  },
  notKnown: (facet) => `${facet} not known`,
  orNotKnown: (phrase, facet) => `${phrase} (or ${facet} not known)`,
  without: (phrase) => `not ${phrase}`,
  inPlace: (name) => `in ${name}`,
  inRegion: (division, name) => `in the ${division} of ${name}`,
  searched: (text) => `search for ${quoted(text)}`,
  moreFilters: (amount) => `and ${count(amount, 'more filter', 'more filters')}`,

  of: (name) => `network of ${name}`,
  about: (name) => `network around ${quoted(name)}`,
  within: (steps, name) => `within ${count(steps, 'step', 'steps')} of ${name}`,
  path: (from, to) => `how ${from} and ${to} are connected`,
  pathFrom: (from) => `what ${from} is connected to`,
  together: (names) => `comparison of ${names}`,
  togetherFrom: (name) => `comparing ${name}`,
  amid: (subject, what) => `${subject} – ${what}`,

  inVersion: (title, version) => `${title} (version ${version})`,
  withSite: (title, site) => `${title} – ${site}`,

  counted: (title, counts) => `${title}. This selection holds ${counts}.`,
  uncounted: (title) => `${title}.`,
};
