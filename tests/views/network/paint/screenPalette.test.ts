// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CONTRAST_QUERIES,
  contrastOf,
  screenPalette,
} from '../../../../src/views/network/paint/screenPalette.ts';
import { smallNetwork } from '../../../support/lensScene.ts';

const { vocabularies } = smallNetwork.file;

/** A page with the tokens that these tests look at. */
function page(): void {
  const style = document.createElement('style');
  style.textContent =
    ':root { --paper: #ffffff; --line-2: #888888; --edge-inside: 0.34; --node-faint: 0.2 } [data-theme="dark"] { --paper: #000000 }';
  document.head.append(style);
}
beforeEach(page);
afterEach(() => document.head.replaceChildren());

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
    const palette = screenPalette('light', vocabularies, 'plain');
    expect(palette).toMatchObject({ theme: 'light', paper: '#ffffff', areaEdge: undefined });
    expect(palette.opacity).toMatchObject({ inside: 0.34, node: 0.2 });
  });

  it('is that of a theme whichever is on the page, with the colours that come with the data', () => {
    document.documentElement.dataset.theme = 'light';
    const palette = screenPalette('dark', vocabularies, 'plain');
    expect(palette.paper).toBe('#000000');
    for (const { kind, colour } of vocabularies.kinds) {
      expect(palette.kinds[kind]).toBe(colour.dark);
    }
    Reflect.deleteProperty(document.documentElement.dataset, 'theme');
  });

  it('has stronger lines, and edges around areas, for more contrast', () => {
    const plain = screenPalette('light', vocabularies, 'plain');
    const more = screenPalette('light', vocabularies, 'more');
    expect(more.areaEdge).toBe(plain.line);
    expect(more.opacity.inside).toBeGreaterThan(2 * plain.opacity.inside);
    expect(more.opacity.node).toBeGreaterThan(plain.opacity.node);
    expect(more.kinds).toEqual(plain.kinds);
  });

  it('leaves the kinds to their forms where the system gives the colours', () => {
    const { kinds, ink, accent, groups } = screenPalette('dark', vocabularies, 'forced');
    expect(new Set([...Object.values(kinds), ...groups])).toEqual(new Set([ink]));
    expect(accent).not.toBe(ink);
    // What it took to ask for the colours is gone.
    expect(document.body.childElementCount).toBe(0);
  });
});
