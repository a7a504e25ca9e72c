/** The picture of the network in an open page, and what it tells of itself. */
import type { CDPSession, Frame, Page } from 'playwright-core';
import type {
  InspectedElement,
  InspectedNode,
  Inspection,
} from '../../../src/views/network/renderer/inspection.ts';

export const PICTURE = '.network-canvas';
const SETTLED = `${PICTURE}[data-settled="true"]`;

/** Waits until nothing moves, and all names stand where they belong. */
export async function settle(page: Page | Frame): Promise<void> {
  // Not waitForSelector: that gives a handle, which keeps what it found in memory.
  await page.locator(SETTLED).waitFor();
}

/** What the picture shows at this moment. */
export function look(page: Page | Frame): Promise<Inspection> {
  return page.locator(PICTURE).evaluate((element: InspectedElement) => {
    if (!element.netwerkkaart) throw new Error('no picture to look at');
    return element.netwerkkaart;
  });
}

/** A node by its id; throws when it is not drawn. */
export function nodeOf(nodes: readonly InspectedNode[], id: string): InspectedNode {
  const node = nodes.find((one) => one.id === id);
  if (!node) throw new Error(`${id} is not in the picture`);
  return node;
}

/** The colour of the picture at a place, px from its top left: red, green, blue and how opaque, 0 to 255. */
export function colourAt(page: Page, x: number, y: number): Promise<readonly number[]> {
  return page.locator(`${PICTURE} canvas`).evaluate(
    (canvas: HTMLCanvasElement, [left, top]) => {
      const ratio = canvas.width / canvas.clientWidth;
      const context = canvas.getContext('2d');
      return [...(context?.getImageData(left * ratio, top * ratio, 1, 1).data ?? [])];
    },
    [x, y] as const,
  );
}

type Place = readonly [x: number, y: number];

/** Fingers on the glass, in px from the top left of the page. */
export class Fingers {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  async tap(place: Place): Promise<void> {
    await this.#send('touchStart', [place]);
    await this.#send('touchEnd', []);
  }

  /** Each finger goes from a place to another, in steps. */
  async move(ways: readonly (readonly [from: Place, to: Place])[], steps = 12): Promise<void> {
    const at = (part: number) =>
      ways.map(
        ([[fromX, fromY], [toX, toY]]): Place => [
          fromX + (toX - fromX) * part,
          fromY + (toY - fromY) * part,
        ],
      );
    await this.#send('touchStart', at(0));
    for (let step = 1; step <= steps; step += 1) await this.#send('touchMove', at(step / steps));
    await this.#send('touchEnd', []);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) {
    const touchPoints = places.map(([x, y], id) => ({ x, y, id }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
