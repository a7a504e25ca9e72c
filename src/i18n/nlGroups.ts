/** The texts of colouring the network by group in Dutch (B1); part of nl.ts. */
export const nlGroups = {
  colour: 'Kleur naar groep',
  colourThese: 'Kleur het netwerk naar deze groepen',
  explain:
    'Een groep is wat meer lijnen met elkaar heeft dan met de rest. De vorm blijft de soort; “Wat valt op?” vertelt meer.',
  label: 'Groepen in het netwerk',
  light: 'Licht in het netwerk alleen deze groep op',
  rest: 'Overige groepen',
  ungrouped: 'Niet in een groep',
  member: (name: string, letter: string) => `${name} (groep ${letter})`,
  searching: 'De kaart zoekt de groepen …',
  none: 'In dit netwerk zijn geen groepen.',
  failed: 'De groepen konden niet worden geladen. Kies nog eens “Kleur naar groep”.',
} as const;
