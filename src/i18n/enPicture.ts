import type { nlPicture } from './nlPicture.ts';
import type { Translated } from './translated.ts';

/** The texts of moving through the picture of the network, in English; part of en.ts. */
export const enPicture: Translated<typeof nlPicture> = {
  toChosen: 'Bring what is chosen into view',
  toChosenKey: 'Bring what is chosen into view (key z)',
  left: {
    finger: 'Move the network with two fingers',
    wheel: 'Zoom with Ctrl (or ⌘) and the wheel',
  },
};
