import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampHeight,
  type FromFrame,
  message,
  readFromFrame,
  readToFrame,
  type ToFrame,
} from '../../src/host/protocol.ts';
import { exotic } from '../support/wrongMessages.ts';

const fromFrame: readonly FromFrame[] = [
  { soort: 'klaar', versie: '2026-11', weergave: 'kaart' },
  { soort: 'hoogte', hoogte: 812 },
  { soort: 'hoogte', hoogte: null },
  { soort: 'selectie', selectie: { id: 'org-a', naam: 'A', soort: 'organisation' } },
  { soort: 'selectie', selectie: null },
];
const toFrame: readonly ToFrame[] = [
  { soort: 'toon', zoekdeel: '?weergave=kaart' },
  { soort: 'toon', zoekdeel: '' },
  { soort: 'vraag' },
];

describe('messages between a page and its frame', () => {
  it.each(fromFrame)('from the frame are read as they were made: %j', (content) => {
    expect(readFromFrame(message(content))).toEqual(content);
    expect(readToFrame(message(content))).toBeUndefined();
  });

  it.each(toFrame)('to the frame are read as they were made: %j', (content) => {
    expect(readToFrame(message(content))).toEqual(content);
    expect(readFromFrame(message(content))).toBeUndefined();
  });

  it.each([
    ['another type', { type: 'ander', v: 1, soort: 'vraag' }],
    ['another version', { type: 'netwerkkaart', v: 2, soort: 'vraag' }],
    ['the version as text', { type: 'netwerkkaart', v: '1', soort: 'vraag' }],
    ['no kind', { type: 'netwerkkaart', v: 1 }],
    ['an unknown kind', { type: 'netwerkkaart', v: 1, soort: 'ander' }],
    ['no text to show', { type: 'netwerkkaart', v: 1, soort: 'toon', zoekdeel: 7 }],
    ['a text of no end', { type: 'netwerkkaart', v: 1, soort: 'toon', zoekdeel: 'a'.repeat(9000) }],
    ['a height that is no number', { type: 'netwerkkaart', v: 1, soort: 'hoogte', hoogte: '800' }],
    ['a height without end', { type: 'netwerkkaart', v: 1, soort: 'hoogte', hoogte: Infinity }],
    ['no height at all', { type: 'netwerkkaart', v: 1, soort: 'hoogte' }],
    ['half a selection', { type: 'netwerkkaart', v: 1, soort: 'selectie', selectie: { id: 'a' } }],
    ['no selection told', { type: 'netwerkkaart', v: 1, soort: 'selectie' }],
    ['text', '{"type":"netwerkkaart","v":1,"soort":"vraag"}'],
  ])('%s is none of ours', (_, data) => {
    expect(readFromFrame(data)).toBeUndefined();
    expect(readToFrame(data)).toBeUndefined();
  });

  it('takes over nothing but what it knows', () => {
    const selectie = { id: 'a', naam: 'A', soort: 'pilot', meer: 1 };
    expect(readFromFrame({ ...message({ soort: 'selectie', selectie }), meer: 1 })).toEqual({
      soort: 'selectie',
      selectie: { id: 'a', naam: 'A', soort: 'pilot' },
    });
  });

  it.each([
    [0, 320],
    [-5, 320],
    [319.2, 320],
    [640.2, 641],
    [1e9, 4000],
  ])('a height of %d is %d', (asked, height) => {
    expect(clampHeight(asked)).toBe(height);
    expect(readFromFrame(message({ soort: 'hoogte', hoogte: asked }))).toEqual({
      soort: 'hoogte',
      hoogte: height,
    });
  });

  it('is not what cannot be looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(readFromFrame(proxy)).toBeUndefined();
    expect(readToFrame(proxy)).toBeUndefined();
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(exotic, (data) => {
        const read = [readFromFrame(data), readToFrame(data)];
        expect(read).toEqual([undefined, undefined]);
      }),
      { numRuns: 10_000 },
    );
  });
});
