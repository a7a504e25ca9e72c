/** The texts of walking through the network by keys, in Dutch (B1); part of nl.ts. */
export const nlWalk = {
  role: 'netwerk om door te lopen',
  instructions:
    'Met de pijltjes loopt u van de een naar de ander, met Home naar de grootste. Enter opent, Backspace gaat terug, Escape sluit. Met 1, 2 of 3 ziet u alleen de omgeving, tot zo veel stappen ver; nog eens hetzelfde toont weer alles. Shift met een pijltje verschuift het beeld, plus en min zoomen, 0 toont alles, z toont wat is gekozen. Dezelfde gegevens staan als tekst in de weergave Lijst.',
  node: (name: string, what: string, relations: number) =>
    `${name}, ${what}, ${relations === 1 ? '1 relatie' : `${relations} relaties`}`,
  along: (roles: string, name: string) => `${roles}: ${name}`,
} as const;
