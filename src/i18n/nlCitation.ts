/** How to name this map as a source, in Dutch (B1); part of nl.ts. */
export const nlCitation = {
  line: (version: string, date: string, address: string) =>
    `Netwerkkaart 16-27, versie ${version} (gegevens tot en met ${date}), ${address}, licentie CC0 1.0.`,
  copy: 'Kopieer deze regel',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren mag hier niet. Kopieer de regel zelf:',
} as const;
