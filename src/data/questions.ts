import * as z from 'zod/mini';
import given from '../../data/questions.json' with { type: 'json' };

const words = z.strictObject({
  nl: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});

/** A question to start from: nothing but an address of the map, with a name that somebody would ask it by. */
export const questionsSchema = z.array(
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
    name: words,
    /** What the answer shows, in a sentence. */
    explanation: words,
    query: z.string().check(z.regex(/^\?[^\s#]+$/)),
  }),
);

export type Question = z.infer<typeof questionsSchema>[number];

/** The questions of data/questions.json, in the order in which they are offered. */
export const QUESTIONS: readonly Question[] = given;
