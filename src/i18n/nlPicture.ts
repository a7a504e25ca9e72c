/** The texts of moving through the picture of the network, in Dutch (B1); part of nl.ts. */
export const nlPicture = {
  toChosen: 'Breng in beeld wat is gekozen',
  toChosenKey: 'Breng in beeld wat is gekozen (toets z)',
  /** What scrolled the page around instead. */
  left: {
    finger: 'Verschuif het netwerk met twee vingers',
    wheel: 'Zoom met Ctrl (of ⌘) en het wiel',
  },
} as const;
