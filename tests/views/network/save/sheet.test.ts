import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/drawing/textWidth.ts';
import { wrapText } from '../../../../src/drawing/wrapText.ts';
import { scalesToTry } from '../../../../src/parts/saving/canvasPng.ts';
import { planSheet, type SheetWords } from '../../../../src/views/network/save/sheet.ts';

const words: SheetWords = {
  heading: 'Netwerkkaart 16-27: wie werkt waaraan',
  lead: ['Versie november 2026.', 'Een tweede zin.'],
  legend: [
    [
      { sign: 'node', kind: 'organisation', label: 'organisaties (179)' },
      { sign: 'node', kind: 'programme', label: 'programma’s (114)' },
    ],
    [{ sign: 'line', pattern: 'solid', breadth: 1, label: 'doet mee (487)' }],
    [],
  ],
  notes: [`Bron: Netwerkkaart 16-27, https://voorbeeld.nl/?zoek=${'lang'.repeat(80)}`],
};

describe('planSheet', () => {
  it.each([
    [320, 300],
    [1024, 656],
    [3000, 200],
  ])('puts all words inside a sheet around a picture of %i × %i, clear of it', (width, height) => {
    const sheet = planSheet(words, { width, height });
    const bottom = sheet.top + height;
    expect(sheet.left).toBeGreaterThan(0);
    expect(sheet.left + width).toBeLessThan(sheet.width);
    for (const { text, x, y, size, weight } of sheet.texts) {
      expect(x + textWidth(text, size, weight)).toBeLessThanOrEqual(sheet.width);
      expect(y + size / 2 <= sheet.top || y - size / 2 >= bottom).toBe(true);
      expect(y + size / 2).toBeLessThan(sheet.height);
    }
  });

  it('lets no two texts lie over each other, whatever is in the legend', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z ]{1,60}$/), { maxLength: 9 }),
        fc.integer({ min: 100, max: 900 }),
        (labels, width) => {
          const legend = [labels.map((label) => ({ sign: 'node', kind: 'pilot', label }) as const)];
          const { texts } = planSheet({ ...words, legend }, { width, height: 100 });
          const boxes = texts.map(({ text, x, y, size, weight }) => ({
            left: x,
            right: x + textWidth(text, size, weight),
            top: y - size / 2,
            bottom: y + size / 2,
          }));
          for (const [at, a] of boxes.entries()) {
            for (const b of boxes.slice(at + 1)) {
              const apart =
                a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              expect(apart).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('wrapText', () => {
  it('loses no letter and keeps each line within its width', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.integer({ min: 40, max: 400 }),
        (text, width) => {
          const lines = wrapText(text, width, 11, 450);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(textWidth(line, 11, 450)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('scalesToTry', () => {
  it.each([
    [{ width: 1000, height: 800 }, 3, [3, 2, 1]],
    [{ width: 1000, height: 800 }, 1, [1]],
    [{ width: 7000, height: 800 }, 3, [2, 1]],
    [{ width: 800, height: 17_000 }, 3, []],
  ] as const)('of %o at %i× are %j', (size, asked, scales) => {
    expect(scalesToTry(size, asked)).toEqual(scales);
  });
});
