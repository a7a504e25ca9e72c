/** What scrolled the page around our frame, where it might have been meant for the picture. */
export type LeftToPage = 'finger' | 'wheel';

/** How long the hint stays that says how the picture is moved instead, ms. */
export const HINT_MS = 2000;

/** Whether a turn of the wheel in a frame is for the picture; a pinch on a touchpad arrives with Ctrl. */
export function isForPicture({ ctrlKey, metaKey }: WheelEvent): boolean {
  return ctrlKey || metaKey;
}
