/**
 * What the standard publiccode.yml 0.7 (https://yml.publiccode.tools) demands, written by hand after its text: its own
 * validator is only on the network. Stricter in one way: what it calls deprecated is refused, as is a key it does not
 * know, so that a slip of the pen is seen. That something stands at an address cannot be seen from here.
 */
import { z } from 'zod';
import { ALIASES, CATEGORIES, SCOPES } from './publiccodeVocabulary.ts';

const text = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/ });
const day = z.iso.date();
const listOf = <T extends z.ZodType>(item: T) => z.array(item).min(1);
/** A path from the root of the repository, or a whole address. */
const file = (types: RegExp) =>
  text.regex(types).refine((path) => URL.canParse(path) || !/^[/.~]|\.\.|\\/.test(path), {
    error: 'must be an address, or a path from the root of the repository',
  });
/** BCP 47, with its first part. */
const language = text.refine((tag) => /^[a-z]{2,3}(-|$)/.test(tag) && isLanguageTag(tag), {
  error: 'must be a language tag',
});
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Upper case: lower case is deprecated. */
const country = text.refine((code) => /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined, {
  error: 'must be a country as ISO 3166-1 names it in two capitals',
});
const uri = text.refine((value) => URL.canParse(value) && !value.startsWith('alias:'), {
  error: 'must be a URI',
});
const alias = z.enum(ALIASES.map((name) => `alias:${name}`));

const organisation = z.strictObject({ uri, name: text.optional() });
const funder = z.strictObject({ name: text, uri: uri.optional() });
const dependency = z.strictObject({
  name: text,
  versionMin: text.optional(),
  versionMax: text.optional(),
  version: text.optional(),
  optional: z.boolean().optional(),
});

const description = z.strictObject({
  localisedName: text.optional(),
  shortDescription: text.max(150).regex(/^[^\n]*$/, 'must be one line'),
  longDescription: text.min(150).max(10_000).optional(),
  documentation: address.optional(),
  apiDocumentation: address.optional(),
  features: listOf(text).optional(),
  screenshots: listOf(file(/\.(png|jpe?g)$/i)).optional(),
  videos: listOf(address).optional(),
  awards: listOf(text).optional(),
});

const contacts = listOf(
  z.strictObject({
    name: text,
    email: z.email().optional(),
    phone: text.optional(),
    affiliation: text.optional(),
  }),
);
const contractors = listOf(
  z.strictObject({
    name: text,
    until: day,
    email: z.email().optional(),
    website: address.optional(),
  }),
);
const maintenance = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('internal'), contacts }),
  z.strictObject({ type: z.literal('community'), contacts }),
  z.strictObject({ type: z.literal('contract'), contractors, contacts: contacts.optional() }),
  z.strictObject({ type: z.literal('none'), contacts: contacts.optional() }),
]);

export const publiccodeSchema = z.strictObject({
  publiccodeYmlVersion: z.enum(['0.7', '0.7.0']),
  name: text,
  applicationSuite: text.optional(),
  url: address,
  landingURL: address.optional(),
  isBasedOn: z.union([address, listOf(address)]).optional(),
  softwareVersion: text.optional(),
  releaseDate: day.optional(),
  logo: file(/\.(svgz?|png)$/i).optional(),
  platforms: z.union([text, listOf(text)]),
  categories: listOf(z.enum(CATEGORIES)).optional(),
  usedBy: listOf(text).optional(),
  fundedBy: listOf(funder).optional(),
  roadmap: address.optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    ...['mobile', 'iot', 'desktop', 'web', 'backend', 'other'].map((kind) => `standalone/${kind}`),
    'addon',
    'library',
    'configurationFiles',
  ]),
  supports: listOf(z.strictObject({ id: z.union([alias, uri]) })).optional(),
  organisation: organisation.optional(),
  intendedAudience: z
    .strictObject({
      countries: listOf(country).optional(),
      unsupportedCountries: listOf(country).optional(),
      scope: listOf(z.enum(SCOPES)).optional(),
    })
    .optional(),
  description: z
    .record(language, description)
    .refine((all) => Object.values(all).some(({ longDescription }) => longDescription), {
      error: 'needs a longDescription in one language at least',
    })
    .refine((all) => Object.values(all).some(({ features }) => features), {
      error: 'needs features in one language at least',
    }),
  legal: z.strictObject({
    license: text.regex(/^[\w.+-]+( (OR|AND|WITH) [\w.+-]+)*$/),
    mainCopyrightOwner: text.optional(),
  }),
  maintenance,
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: listOf(language),
  }),
  dependsOn: z
    .strictObject({
      open: listOf(dependency).optional(),
      proprietary: listOf(dependency).optional(),
      hardware: listOf(dependency).optional(),
    })
    .optional(),
});

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
