import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/data/jsonSyntax.ts';

describe('parseJson', () => {
  it('gives the value of JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it.each<[text: string, line: number, column: number, cutOff: boolean]>([
    ['{"a": x}', 1, 7, false],
    ['{"a":1,}', 1, 8, false],
    ['[1,\n 2,\n]', 3, 1, false],
    ['[1 2]', 1, 4, false],
    ['{a:1}', 1, 2, false],
    ["['a']", 1, 2, false],
    ['{"a" 1}', 1, 6, false],
    ['{}x', 1, 3, false],
    ['{"a":"\n"}', 1, 7, false],
    ['[01]', 1, 3, false],
    ['', 1, 1, true],
    ['[1,\r\n2', 2, 2, true],
    ['{"a":{"b":[1,{}]}', 1, 18, true],
    ['"abc', 1, 5, true],
    ['[tru', 1, 2, true],
    ['["\\u00', 1, 3, true],
  ])('%j goes wrong at %i:%i', (text, line, column, cutOff) => {
    expect(parseJson(text)).toEqual({ ok: false, fault: { line, column, cutOff } });
  });

  it('always points within the text, or just after it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseJson(text);
        if (parsed.ok) return;
        const lines = text.split('\n');
        const { line, column } = parsed.fault;
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }),
      { numRuns: 1000 },
    );
  });
});
