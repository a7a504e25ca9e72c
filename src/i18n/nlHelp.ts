/** The texts that tell how the picture of the network is used, in Dutch (B1); part of nl.ts. */
export const nlHelp = {
  /** One sentence each: for who has a mouse, and for who has a finger, also within the page of another site. */
  mouse:
    'Wijs iets aan: u ziet waar het mee verbonden is. Klik voor meer. Sleep om te schuiven, scrol om te zoomen.',
  mouseInFrame:
    'Wijs iets aan: u ziet waar het mee verbonden is. Klik voor meer. Sleep om te schuiven, scrol met Ctrl om te zoomen.',
  touch: 'Tik voor meer. Zoom met twee vingers.',
  touchInFrame: 'Tik voor meer. Schuif en zoom met twee vingers.',
  keys: 'Toetsen',
  keysTitle: 'Toetsen in het netwerk',
  keysLead: 'Ga met Tab naar het netwerk. Dan werken deze toetsen:',
  /** Key caps, and what they do. */
  keyList: [
    [['←', '→', '↑', '↓'], 'naar de volgende in die richting'],
    [['Home'], 'naar wie de meeste lijnen heeft'],
    [['Enter'], 'open'],
    [['Backspace'], 'terug naar de vorige'],
    [['Esc'], 'sluit; nog eens: ga het netwerk uit'],
    [['1', '2', '3'], 'alleen de omgeving, zo veel stappen ver; nog eens: alles'],
    [['Shift + pijl'], 'verschuif het beeld'],
    [['+', '−'], 'zoom in, zoom uit'],
    [['0'], 'alles in beeld'],
    [['z'], 'wat gekozen is in beeld'],
    [['Shift + klik'], 'leg ernaast: wat delen deze?'],
    [['?'], 'deze lijst'],
  ],
} as const;
