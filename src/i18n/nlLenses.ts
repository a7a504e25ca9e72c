/** The texts of the lenses of the network in Dutch (B1); part of nl.ts. */
export const nlLenses = {
  label: 'Wat het netwerk laat zien',
  names: {
    'wie-werkt-waaraan': 'Wie werkt waaraan',
    alles: 'Alles',
    organisaties: 'Organisaties onderling',
    schillen: 'Schillen',
  },
  explain: {
    'wie-werkt-waaraan':
      'Organisaties, programma’s en pilots. Wat vooral met elkaar werkt, staat in één vlak.',
    alles: 'Alles wat in de gegevens staat, met alle relaties.',
    organisaties:
      'Een lijn: samen in hetzelfde programma of dezelfde pilot. Hoe dikker, hoe meer ze delen.',
    schillen:
      'Hoe dicht bij de jongere iets werkt. Wat in meer lagen speelt, staat in de binnenste.',
  },
  /** In the middle of the rings. */
  youngPerson: 'de jongere',
  /** In place of `lines` and `neighbours` of the network. */
  sharedLines: (count: number) =>
    count === 1 ? '1 paar dat iets deelt' : `${count} paren die iets delen`,
  sharing: (name: string, shown: number, hidden: number) =>
    `${name}: deelt iets met ${shown === 1 ? '1 organisatie' : `${shown} organisaties`} in beeld${hidden > 0 ? `, ${hidden} niet` : ''}`,
  /** Heads a list of organisations, each with what it shares. */
  whatShared: 'Wat ze delen',
  sharedWith: (count: number, names: string) => `${count}: ${names}`,
  /** With the numbers of the programmes that join too many to draw a line for. */
  umbrellas: (count: number) => `Te breed voor een lijn: ${count}`,
  umbrellasExplain:
    'Hier doen zo veel organisaties aan mee dat samen meedoen weinig zegt. Alleen hierdoor krijgen twee geen lijn.',
  umbrella: (name: string, members: number) => `${name} (${members} organisaties)`,
  withoutLayer: (count: number) => `Laag niet bekend: ${count}`,
  /** What the width of a line means. */
  breadths: { 1: 'delen 1 programma of pilot', 2: 'delen er 2 tot 4', 3: 'delen er 5 of meer' },
} as const;
