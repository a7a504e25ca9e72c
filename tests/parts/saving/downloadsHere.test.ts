// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { downloadsHere } from '../../../src/parts/saving/downloadsHere.ts';

interface Around {
  /** undefined: no attribute. */
  readonly sandbox?: string;
  readonly origin?: string;
  /** The page around it is of another site. */
  readonly isForeign?: boolean;
}

/** A page in frames, the innermost last. */
function pageIn(...frames: readonly Around[]): Window {
  const top = { origin: 'https://a.nl' } as Window & { top: Window; parent: Window };
  top.top = top;
  top.parent = top;
  return frames.reduce<Window>((parent, { sandbox, origin = 'https://a.nl', isForeign }) => {
    const frame = document.createElement('iframe');
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    return { origin, parent, top, frameElement: isForeign === true ? null : frame } as Window;
  }, top);
}

describe('downloadsHere', () => {
  it.each([
    ['in no frame', [], 'allowed'],
    ['in a frame without rules', [{}], 'allowed'],
    ['in a sandbox', [{ sandbox: 'allow-scripts allow-same-origin' }], 'refused'],
    ['in an empty sandbox', [{ sandbox: '' }], 'refused'],
    ['in one that allows them', [{ sandbox: 'allow-same-origin Allow-Downloads' }], 'allowed'],
    ['in a frame inside a sandbox', [{ sandbox: 'allow-same-origin' }, {}], 'refused'],
    ['in a frame of another site', [{ isForeign: true }], 'unknown'],
    ['inside that', [{ isForeign: true }, {}], 'unknown'],
    ['with a hidden origin', [{ isForeign: true, origin: 'null' }], 'doubtful'],
  ] as const)('%s', (_where, frames, answer) => {
    expect(downloadsHere(pageIn(...frames))).toBe(answer);
  });
});
