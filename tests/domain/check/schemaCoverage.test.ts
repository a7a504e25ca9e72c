import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DATE_FIELDS } from '../../../src/domain/check/dateFields.ts';
import { issueText } from '../../../src/domain/check/issueText.ts';
import { REFERENCE_FIELDS } from '../../../src/domain/check/referenceFields.ts';
import { RECORD_COLLECTIONS } from '../../../src/domain/check/structure.ts';
import { FORMATS } from '../../../src/domain/formats.ts';
import { collectionSchemas } from '../../../src/domain/schema.ts';

/** An id that no list has, so that a field takes it or not by its written form alone. */
const ID = 'een-id';
const DATE = '2018';

/** The fields of a schema that accept a value, or a list of it. */
function fieldsThatTake(shape: Readonly<Record<string, z.core.$ZodType>>, value: string) {
  return Object.keys(shape).filter((field) => {
    const schema = shape[field];
    if (schema === undefined) return false;
    const takes = (candidate: unknown) => z.safeParse(schema, candidate).success;
    // Free text takes anything; a written form does not take this.
    const strict = !takes('Vrije tekst!') && !takes(['Vrije tekst!']);
    return strict && (takes(value) || takes([value]));
  });
}

describe('the tables of the checks cover the schema', () => {
  it.each(RECORD_COLLECTIONS)('%s: every field that holds an id is a known reference', (name) => {
    const { shape } = collectionSchemas[name].def.element.def;
    const references = fieldsThatTake(shape, ID).filter((field) => field !== 'id');
    expect(Object.keys(REFERENCE_FIELDS[name]).sort()).toEqual(references.sort());
  });

  it.each(RECORD_COLLECTIONS)('%s: every field that holds a date is checked as one', (name) => {
    const { shape } = collectionSchemas[name].def.element.def;
    const full = fieldsThatTake(shape, '2018-11-22');
    const ids = fieldsThatTake(shape, ID);
    for (const field of full.filter((one) => !ids.includes(one))) {
      expect(DATE_FIELDS.has(field), field).toBe(true);
    }
    if ('period' in shape) {
      for (const field of ['start', 'end']) {
        expect(z.safeParse(shape.period, { [field]: DATE }).success).toBe(true);
        expect(DATE_FIELDS.has(field)).toBe(true);
      }
    }
  });
});

describe('issueText', () => {
  it.each(Object.entries(FORMATS))('has words of its own for the form %s', (_, pattern) => {
    const schema = z.string().check(z.regex(pattern));
    const issue = z.safeParse(schema, '???').error?.issues[0];
    if (issue === undefined) throw new Error('the form takes anything');
    const { code, message } = issueText(issue, '???');
    expect(code).toBe('wrong-format');
    expect(message).not.toContain('niet goed geschreven');
  });

  it.each([
    [z.string(), undefined, 'missing'],
    [z.string(), 5, 'wrong-type'],
    [z.enum(['a', 'b']), 'c', 'wrong-value'],
    [z.enum(['a', 'b']), undefined, 'missing'],
    [z.string().check(z.minLength(1)), '', 'empty'],
    [z.array(z.string()).check(z.minLength(1)), [], 'empty'],
    [z.number().check(z.gt(0)), 0, 'out-of-range'],
    [z.number().check(z.lte(1)), 2, 'out-of-range'],
    [z.strictObject({}), { x: 1 }, 'unknown-field'],
    [z.union([z.string(), z.boolean()]), 5, 'wrong-value'],
  ])('tells case %# in Dutch', (schema, value, expected) => {
    const issue = z.safeParse(schema, value).error?.issues[0];
    if (issue === undefined) throw new Error('nothing is wrong');
    const { code, message, advice } = issueText(issue, value);
    expect(code).toBe(expected);
    expect(`${message} ${advice}`).not.toMatch(/invalid|expected|undefined/i);
  });
});
