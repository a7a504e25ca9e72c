import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/domain/kinds.ts';
import { shapesOf } from '../../../../src/views/network/scene/shapes.ts';
import { realFile } from '../../../support/realNetwork.ts';

describe('shapesOf', () => {
  const { kinds } = realFile('2026-11').vocabularies;

  it.each(kinds)('is what the version says of $id', ({ kind, shape }) => {
    expect(shapesOf({ kinds })[kind]).toBe(shape);
  });

  it.each(KINDS)('knows a shape for %s when the version does not name it', (kind) => {
    expect(shapesOf({ kinds: [] })[kind]).toBe('circle');
  });
});
