/** data/catalogus.json: what catalogues of open data want to know of the data as a whole. */
import * as z from 'zod/mini';
import type { Problem } from '../../../src/domain/check/problem.ts';
import { FORMATS } from '../../../src/domain/formats.ts';
import type { Colophon } from '../../../src/export/colophon.ts';
import { readJson } from './readData.ts';
import { schemaProblems } from './schemaProblems.ts';

const text = z.string().check(z.minLength(1));
const url = z.string().check(z.regex(FORMATS.url));
const words = z.array(text).check(z.minLength(1));

const catalogueSchema = z.strictObject({
  title: z.strictObject({ nl: text, en: text }),
  description: z.strictObject({ nl: text, en: text }),
  keywords: z.strictObject({ nl: words, en: words }),
  /** Name of who publishes the data. */
  publisher: text,
  /** Page where one can reach the publisher. Catalogues ask for it; absent as long as there is none. */
  contactPage: z.optional(url),
  licence: z.strictObject({ name: text, title: text, url }),
  /** Of the list of data themes of the European Union. */
  themes: z.array(url).check(z.minLength(1)),
  /** What area the data is about; the address is from the list of countries of the European Union. */
  area: z.strictObject({ name: text, url }),
});

export type Catalogue = z.infer<typeof catalogueSchema>;

const CATALOGUE_FILE = 'catalogus.json';

/** The catalogue of a folder like data/, absent when it cannot be used, and what is wrong with it. Never throws. */
export function readCatalogue(folder: string): { catalogue?: Catalogue; problems: Problem[] } {
  const read = readJson(folder, CATALOGUE_FILE);
  if ('problem' in read) return { problems: [read.problem] };
  const parsed = catalogueSchema.safeParse(read.value);
  if (parsed.success) return { catalogue: parsed.data, problems: [] };
  return { problems: schemaProblems(CATALOGUE_FILE, parsed.error.issues, read.value) };
}

export const colophonOf = ({ title, publisher, licence }: Catalogue): Colophon => ({
  title: title.nl,
  published: { by: publisher, licence },
});
