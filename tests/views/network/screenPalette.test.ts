// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import {
  CONTRAST_QUERIES,
  contrastOf,
  screenPalette,
} from '../../../src/views/network/screenPalette.ts';

/** An element with the tokens that these tests look at. */
function page(): HTMLElement {
  const element = document.createElement('div');
  const tokens = {
    paper: '#ffffff',
    'line-2': '#888888',
    'edge-inside': '0.34',
    'node-faint': '0.2',
  };
  for (const [name, value] of Object.entries(tokens)) element.style.setProperty(`--${name}`, value);
  document.body.append(element);
  return element;
}
afterEach(() => document.body.replaceChildren());

describe('contrastOf', () => {
  it.each<[readonly string[], string]>([
    [[], 'plain'],
    [[CONTRAST_QUERIES.more], 'more'],
    [[CONTRAST_QUERIES.forced], 'forced'],
    [[CONTRAST_QUERIES.more, CONTRAST_QUERIES.forced], 'forced'],
  ])('of a device for which %j holds', (holding, contrast) => {
    expect(contrastOf((query) => holding.includes(query))).toBe(contrast);
  });
});

describe('screenPalette', () => {
  it('is that of the theme when nothing else is asked for', () => {
    const palette = screenPalette(page(), 'light', 'plain');
    expect(palette).toMatchObject({ theme: 'light', paper: '#ffffff', areaEdge: undefined });
    expect(palette.opacity).toMatchObject({ inside: 0.34, node: 0.2 });
  });

  it('has stronger lines, and edges around areas, for more contrast', () => {
    const plain = screenPalette(page(), 'light', 'plain');
    const more = screenPalette(page(), 'light', 'more');
    expect(more.areaEdge).toBe(plain.line);
    expect(more.opacity.inside).toBeGreaterThan(2 * plain.opacity.inside);
    expect(more.opacity.node).toBeGreaterThan(plain.opacity.node);
    expect(more.kinds).toEqual(plain.kinds);
  });

  it('leaves the kinds to their forms where the system gives the colours', () => {
    const element = page();
    const { kinds, ink, accent, groups } = screenPalette(element, 'dark', 'forced');
    expect(new Set([...Object.values(kinds), ...groups])).toEqual(new Set([ink]));
    expect(accent).not.toBe(ink);
    // What it took to ask for the colours is gone.
    expect(element.childElementCount).toBe(0);
  });
});
