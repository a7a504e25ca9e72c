import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentFor, contrast, rgb } from '../../src/ui/accent.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [lightSheet = '', darkSheet = ''] = css.split('[data-theme="dark"]');
const token = (sheet: string, name: string) =>
  new RegExp(`--${name}: (?:var\\(--own-[a-z-]+, )?#(\\w{6})`).exec(sheet)?.[1] ?? '';
const grounds = (sheet: string) => [token(sheet, 'paper'), token(sheet, 'surface')];
const GROUNDS = { light: grounds(lightSheet), dark: grounds(darkSheet) } as const;
const apart = (a: string, b: string) => contrast(rgb(a.replace('#', '')), rgb(b.replace('#', '')));
const colour = fc.stringMatching(/^[\da-f]{6}$/);

/** Degrees, 0 to 360; undefined: grey has none. */
function hue(hex: string): number | undefined {
  const [r, g, b] = rgb(hex.replace('#', ''));
  const most = Math.max(r, g, b);
  const range = most - Math.min(r, g, b);
  if (range < 0.1) return undefined;
  const sector =
    most === r ? ((g - b) / range) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return (sector * 60 + 360) % 360;
}

describe('the contrast of two colours', () => {
  it.each([
    ['000000', 'ffffff', 21],
    ['ffffff', 'ffffff', 1],
    ['767676', 'ffffff', 4.54],
    ['0b6e75', 'faf8f4', 5.65],
  ])('of %s and %s', (one, other, expected) => {
    expect(apart(one, other)).toBeCloseTo(expected, 1);
    expect(apart(other, one)).toBe(apart(one, other));
  });
});

describe('an accent', () => {
  it('is read on every ground of both themes, and text is read on it', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        const both = accentFor(hex);
        for (const theme of ['light', 'dark'] as const) {
          const { accent, onAccent, soft } = both?.[theme] ?? {
            accent: '',
            onAccent: '',
            soft: '',
          };
          for (const ground of [...GROUNDS[theme], soft, onAccent]) {
            expect(apart(accent, ground)).toBeGreaterThanOrEqual(4.5);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('stays as it is where it can be read', () => {
    expect(accentFor('0b6e75')?.light.accent).toBe('#0b6e75');
    expect(accentFor('5cc8cf')?.dark.accent).toBe('#5cc8cf');
    fc.assert(
      fc.property(colour, (hex) => {
        const accent = accentFor(hex)?.light.accent ?? '';
        // What it became needs no change any more.
        expect(accentFor(accent.slice(1))?.light.accent).toBe(accent);
      }),
    );
  });

  it('keeps its hue', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        for (const { accent } of Object.values(accentFor(hex) ?? {})) {
          const [own, made] = [hue(hex), hue(accent)];
          if (own === undefined || made === undefined) continue;
          const turned = Math.abs(own - made);
          expect(Math.min(turned, 360 - turned)).toBeLessThan(8);
        }
      }),
    );
  });

  it.each(['', 'rood', '#0b6e75', '12345', '1234567', 'gggggg'])('is not made of “%s”', (text) => {
    expect(accentFor(text)).toBeUndefined();
  });
});
