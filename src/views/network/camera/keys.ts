/** What the keys of the picture ask of it. */
export interface Movable {
  readonly panBy: (dx: number, dy: number) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly showChosen: () => void;
}

/** px on the screen per press of Shift with an arrow key: arrows alone go from node to node. */
const PAN_STEP = 60;
export const ZOOM_STEP = 1.4;

const KEYS: ReadonlyMap<string, (picture: Movable) => void> = new Map([
  ['Shift ArrowLeft', (picture) => picture.panBy(PAN_STEP, 0)],
  ['Shift ArrowRight', (picture) => picture.panBy(-PAN_STEP, 0)],
  ['Shift ArrowUp', (picture) => picture.panBy(0, PAN_STEP)],
  ['Shift ArrowDown', (picture) => picture.panBy(0, -PAN_STEP)],
  ['+', (picture) => picture.zoomBy(ZOOM_STEP)],
  ['=', (picture) => picture.zoomBy(ZOOM_STEP)],
  ['-', (picture) => picture.zoomBy(1 / ZOOM_STEP)],
  ['0', (picture) => picture.fit()],
  ['z', (picture) => picture.showChosen()],
]);

/** Does what a key asks; false: not one of ours, or a key of the browser (Ctrl with plus). */
export function pressKey(event: KeyboardEvent, picture: Movable): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const isPan = event.shiftKey && event.key.startsWith('Arrow');
  const action = KEYS.get(isPan ? `Shift ${event.key}` : event.key);
  action?.(picture);
  return action !== undefined;
}
