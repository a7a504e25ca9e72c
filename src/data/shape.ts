/**
 * Says what is wrong with the shape of a file. Fetched when something is: the schemas are large, and a
 * file with the right hash needs none of them.
 */
import * as z from 'zod/mini';
import { fieldName } from '../domain/check/problem.ts';
import { indexFileSchema, networkFileSchema } from '../domain/schema.ts';
import type { LoadProblem } from './loadResult.ts';

/** So many faults of shape are named: enough to recognise what is wrong. */
const MAX_FAULTS = 3;

/** The first faults of shape in a value, undefined when there are none. */
export function shapeProblem(
  schema: z.core.$ZodType,
  value: unknown,
  file: string,
): LoadProblem | undefined {
  const { error } = z.safeParse(schema, value);
  if (error === undefined) return undefined;
  const faults = error.issues
    .slice(0, MAX_FAULTS)
    .map(({ path, code }) => ({ field: fieldName(path), code }));
  return { kind: 'wrong-shape', file, faults };
}

export const indexProblem = (value: unknown, file: string) =>
  shapeProblem(indexFileSchema, value, file);
export const networkProblem = (value: unknown, file: string) =>
  shapeProblem(networkFileSchema, value, file);
