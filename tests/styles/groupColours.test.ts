import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GROUP_LETTERS } from '../../src/views/network/paint/groupLetters.ts';

type Colour = readonly [number, number, number];
type Matrix = readonly [Colour, Colour, Colour];

/** What an eye sees that lacks a kind of cone, in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const EYES: Record<string, Matrix> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('[data-theme="dark"]');

function token(theme: string, name: string): Colour {
  const [, value = ''] = new RegExp(`--${name}: ([^;]+);`).exec(theme) ?? [];
  const [, other] = /^var\(--(.+)\)$/.exec(value) ?? [];
  if (other !== undefined) return token(theme, other);
  const channel = (at: number) => Number.parseInt(value.slice(at, at + 2), 16) / 255;
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return [linear(channel(1)), linear(channel(3)), linear(channel(5))];
}

function contrast(a: Colour, b: Colour): number {
  const light = ([r, g, b]: Colour) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
}

const apply = (matrix: Matrix, [x, y, z]: Colour): Colour => {
  const row = ([a, b, c]: Colour) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** In OKLab, where equal distances look equally different; × 100. */
function distance(a: Colour, b: Colour): number {
  const lab = (colour: Colour): Colour => {
    const cones = apply(
      [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ],
      colour,
    );
    return apply(
      [
        [0.2104542553, 0.793617785, -0.0040720468],
        [1.9779984951, -2.428592205, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.808675766],
      ],
      [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
    );
  };
  const [p, q] = [lab(a), lab(b)];
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const clipped = (colour: Colour): Colour => {
  const clip = (c: number) => Math.min(1, Math.max(0, c));
  return [clip(colour[0]), clip(colour[1]), clip(colour[2])];
};

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of groups in the %s theme', (_, theme) => {
  const names = GROUP_LETTERS.map((letter) => `group-${letter.toLowerCase()}`);

  it.each(names)('%s shows on paper and on an area, and its letter is legible in it', (name) => {
    expect(contrast(token(theme, name), token(theme, 'paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(theme, name), token(theme, 'area'))).toBeGreaterThanOrEqual(3);
  });

  it('the rest shows on paper and on an area', () => {
    for (const ground of ['paper', 'area']) {
      expect(contrast(token(theme, 'group-rest'), token(theme, ground))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(EYES))('can be told apart with %s', (_eye, matrix) => {
    const seen = [...names, 'group-rest'].map((name) => clipped(apply(matrix, token(theme, name))));
    for (const [at, one] of seen.entries()) {
      for (const other of seen.slice(at + 1)) expect(distance(one, other)).toBeGreaterThan(7);
    }
  });
});
