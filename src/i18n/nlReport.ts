/** The texts with which a visitor tells the publisher what is wrong or missing, in Dutch (B1); part of nl.ts. */
export const nlReport = {
  label: 'Meld een fout of aanvulling',
  /** Where no mail can be opened. */
  byHand: (address: string) => `Een fout gezien, of een aanvulling? Mail naar ${address}.`,
  subject: (name: string) => `Fout of aanvulling: ${name}`,
  what: 'Wat klopt er niet, of wat ontbreekt er?',
  proof: 'Waar staat dat? Liefst een link naar een openbare bron.',
  noPersons: 'Noem geen namen van personen: die staan niet in de kaart.',
  about: (name: string, id: string) => `Het gaat over: ${name} (${id})`,
  version: (title: string, id: string) => `Versie van de gegevens: ${title} (${id})`,
  seen: (address: string) => `Gezien op: ${address}`,
} as const;
