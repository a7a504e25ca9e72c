import { isRecord } from '../domain/isRecord.ts';
import type { IndexFile } from '../domain/schema.ts';
import type { FetchText } from './fetchText.ts';

/** What a publisher may set beside the page, in config.json. What is not there is undefined. */
export interface Config {
  readonly publisher?: { readonly name: string; readonly url?: string };
  /** Where corrections go: an address for mail. */
  readonly contact?: string;
  /** Six hexadecimal digits, without #. */
  readonly accent?: string;
  /** What an address without a view or a version shows. */
  readonly view?: string;
  readonly version?: string;
  /** Whether the map may offer the background of the Kadaster, in a build that has it. */
  readonly pdok?: boolean;
  /** The publisher's own statements. */
  readonly accessibilityStatement?: string;
  readonly privacyStatement?: string;
}

/** What is wrong in config.json, and how to mend it; for whoever looks after the site. */
export interface ConfigProblem {
  readonly field: string;
  readonly message: string;
}

export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

type Field = Exclude<keyof Config, 'publisher'>;

/** What a value must be, in words, and the value when it is that. */
interface Rule {
  readonly must: string;
  readonly read: (value: unknown) => unknown;
}

const LONGEST = 200;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
const matching = (pattern: RegExp) => (value: unknown) =>
  isText(value) && pattern.test(value) ? value : undefined;

const LINK: Rule = { must: 'an address that begins with https:// or http://', read: readLink };
const RULES: Readonly<Record<Field, Rule>> = {
  // Nothing that would end an address or begin another field of a mail.
  contact: {
    must: 'a mail address',
    read: matching(/^[^\s@<>"',;:?&%()\\]+@[^\s@<>"',;:?&%()\\]+$/),
  },
  accent: {
    must: 'a colour of six hexadecimal digits, such as 0b6e75',
    read: (value) =>
      isText(value) ? /^#?([\da-f]{6})$/i.exec(value)?.[1]?.toLowerCase() : undefined,
  },
  view: {
    must: 'netwerk, kaart, lijst, matrix or tijdlijn',
    read: matching(/^(netwerk|kaart|lijst|matrix|tijdlijn)$/),
  },
  version: { must: 'the id of a version, such as 2026-11', read: matching(/^[\w-]+$/) },
  pdok: {
    must: 'true or false',
    read: (value) => (typeof value === 'boolean' ? value : undefined),
  },
  accessibilityStatement: LINK,
  privacyStatement: LINK,
};
const FIELDS = Object.keys(RULES) as Field[];
const NOTHING: ReadConfig = { config: {}, problems: [] };

/** As the browser writes it; undefined: no page could open it. */
function readLink(value: unknown): string | undefined {
  if (!isText(value) || !URL.canParse(value)) return undefined;
  const { protocol, href } = new URL(value);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/**
 * The settings in the text of a config.json. Never fails: each value that cannot be used is named, with what it must be,
 * and the others count.
 */
function parseConfig(text: string): ReadConfig {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(`is not JSON and is left out as a whole: ${reason}`);
  }
  if (!isRecord(json)) return refused('must hold an object: { … }. It is left out as a whole.');
  const problems: ConfigProblem[] = [];
  const config: Partial<Record<keyof Config, unknown>> = {};
  for (const [field, value] of Object.entries(json)) {
    if (field === 'publisher') config.publisher = readPublisher(value, problems);
    else if (field !== '$schema') {
      const name = FIELDS.find((known) => known === field);
      if (name === undefined) {
        const known = ['publisher', ...FIELDS].join(', ');
        problems.push({ field, message: `is not known here. Known are: ${known}.` });
      } else config[name] = readField(field, value, RULES[name], problems);
    }
  }
  return { config: withoutUndefined(config) as Config, problems };
}

/** A usual version that the data does not have: the latest is shown. */
export function findVersionProblem(
  { version }: Config,
  { versions }: IndexFile,
): ConfigProblem | undefined {
  if (version === undefined || versions.some(({ id }) => id === version)) return undefined;
  const ids = versions.map(({ id }) => id).join(', ');
  return { field: 'version', message: `must be one of ${ids}, not "${version}". Left out.` };
}

function readPublisher(value: unknown, problems: ConfigProblem[]): Config['publisher'] {
  const must = 'an object with a name, and a url if there is one';
  const { name, url } = isRecord(value) ? value : {};
  if (!isText(name)) {
    problems.push({
      field: 'publisher',
      message: `must be ${must}, not ${shown(value)}. Left out.`,
    });
    return undefined;
  }
  const link = url === undefined ? undefined : readField('publisher.url', url, LINK, problems);
  return typeof link === 'string' ? { name, url: link } : { name };
}

function readField(field: string, value: unknown, rule: Rule, problems: ConfigProblem[]): unknown {
  const read = rule.read(value);
  if (read === undefined) {
    problems.push({ field, message: `must be ${rule.must}, not ${shown(value)}. Left out.` });
  }
  return read;
}

const refused = (message: string): ReadConfig => ({
  config: {},
  problems: [{ field: 'config.json', message }],
});

const withoutUndefined = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** A value as it stands in the file; a long one is cut off. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The settings beside the page. Without the file, or without an answer, there are none: the app works without. */
export async function loadConfig(fetchText: FetchText, url: string): Promise<ReadConfig> {
  try {
    const { status, text } = await fetchText(url, { cache: 'no-cache' });
    // Some servers answer what is not there with a page.
    const isPage = text.trimStart().startsWith('<');
    return status === 200 && !isPage ? parseConfig(text) : NOTHING;
  } catch {
    return NOTHING;
  }
}
