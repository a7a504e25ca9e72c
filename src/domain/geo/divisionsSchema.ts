import * as z from 'zod/mini';
import { FORMATS } from '../formats.ts';

const text = z.string().check(z.minLength(1));
const code = z.string().check(z.regex(FORMATS.areaCode));

/** `indelingen.json`: which gemeente lies in which region of which division. */
export const divisionsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Edition of the gemeenten. */
  year: z.number(),
  /** The divisions, in the order of the codes below: provincie, arbeidsmarktregio, … */
  divisions: z.array(text).check(z.minLength(1)),
  /** Per gemeente: its name, then its region in each division. */
  gemeenten: z.record(code, z.tuple([text], code)),
  /** Other names by which people know a gemeente: Frisian, Dutch or everyday ones. */
  aliases: z.record(code, z.array(text)),
  /** Per gemeente those that it borders on land and that come after it in order: each pair stands here once. */
  neighbours: z.record(code, z.array(code)),
  /** Per gemeente, on 1 January 2024; absent where nobody counted. */
  inhabitants: z.optional(z.record(code, z.number())),
  /** Name of each region of every division. */
  regions: z.record(code, text),
  /** Gemeenten of 2018 that no longer exist: into which they went, with the share of their area (0 to 1). */
  merged: z.record(
    code,
    z.strictObject({
      name: text,
      lastYear: z.number(),
      into: z.array(z.tuple([code, z.number()])).check(z.minLength(1)),
    }),
  ),
});
export type Divisions = z.infer<typeof divisionsSchema>;
