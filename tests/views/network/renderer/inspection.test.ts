// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { InspectedElement } from '../../../../src/views/network/renderer/inspection.ts';
import { at, show, stopTheClock } from '../../../support/showPicture.ts';

stopTheClock();

/** The picture, and what it says of itself now. */
function inspected() {
  const shown = show();
  const element: InspectedElement = shown.host;
  const look = () => {
    if (!element.netwerkkaart) throw new Error('nothing to inspect');
    return element.netwerkkaart;
  };
  return { ...shown, element, look };
}

describe('the inspection object', () => {
  it('tells where every node is, in the layout and on the screen, and which names are shown', () => {
    const { look, rest } = inspected();
    rest();
    const [x, y] = at('org-d');
    expect(look().camera).toEqual({ scale: 2, dx: 0, dy: 0 });
    expect(look().nodes).toHaveLength(4);
    expect(look().nodes.find(({ id }) => id === 'org-d')).toMatchObject({
      layout: { x: x / 2, y: y / 2 },
      screen: { x, y },
      label: 'org-d',
    });
  });

  it('tells whether it is at rest, and counts what is drawn: nothing at rest', () => {
    const { look, rest, press } = inspected();
    rest();
    const { frames, state } = look();
    expect(state).toBe('rust');
    rest();
    expect(look().frames).toBe(frames);
    press('+');
    expect(look().state).toBe('beweegt');
    rest();
    expect(look().state).toBe('rust');
    expect(look().frames).toBeGreaterThan(frames);
  });

  it('cannot be used to change the picture', () => {
    const { look } = inspected();
    const seen = look();
    expect(
      Object.isFrozen(seen) && Object.isFrozen(seen.nodes) && Object.isFrozen(seen.camera),
    ).toBe(true);
    expect(seen.nodes.every((node) => Object.isFrozen(node) && Object.isFrozen(node.screen))).toBe(
      true,
    );
  });

  it('is gone when the picture is', () => {
    const { renderer, element } = inspected();
    renderer.destroy();
    expect('netwerkkaart' in element).toBe(false);
  });
});
