import type { nlHelp } from './nlHelp.ts';
import type { Translated } from './translated.ts';

/** The texts that tell how the picture of the network is used, in English; part of en.ts. */
export const enHelp: Translated<typeof nlHelp> = {
  mouse:
    'Point at something to see what it is connected with. Click for more. Drag to move, scroll to zoom.',
  mouseInFrame:
    'Point at something to see what it is connected with. Click for more. Drag to move, scroll with Ctrl to zoom.',
  touch: 'Tap for more. Zoom with two fingers.',
  touchInFrame: 'Tap for more. Move and zoom with two fingers.',
  keys: 'Keys',
  keysTitle: 'Keys in the network',
  keysLead: 'Go to the network with Tab. Then these keys work:',
  keyList: [
    [['←', '→', '↑', '↓'], 'to the next in that direction'],
    [['Home'], 'to what has the most lines'],
    [['Enter'], 'open'],
    [['Backspace'], 'back to the one before'],
    [['Esc'], 'close; once more: leave the network'],
    [['1', '2', '3'], 'only what is so many steps around it; once more: everything'],
    [['Shift + arrow'], 'move the picture'],
    [['+', '−'], 'zoom in, zoom out'],
    [['0'], 'everything in view'],
    [['z'], 'what is chosen in view'],
    [['Shift + click'], 'lay beside it: what do these share?'],
    [['?'], 'this list'],
  ],
};
