/** Files of a region: something new, something more, something else, and something that is there already. */
import type { Page } from 'playwright-core';

const csv = (name: string, ...lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
});

const SOURCE = 'bron-werkdocument-2017 | alinea 1';
export const OWN_PILOT = 'Proef met een geheim-woord';

const OWN_ROWS = [
  csv(
    'Organisaties.csv',
    'id;Naam;Soort;Website;Bronnen',
    `org-aedes;Aedes vereniging;;https://aedes.nl;${SOURCE}`,
    `org-team-proef;Team Proef;overig;;${SOURCE}`,
    `org-aedes-2;AEDES;overig;;${SOURCE}`,
  ),
  csv('Pilots.csv', 'id;Naam;Bronnen', `pilot-proef-a;${OWN_PILOT};${SOURCE}`),
  csv(
    'Relaties.csv',
    'id;Van;Soort;Naar;Bronnen',
    `;org-team-proef;voert-uit;pilot-proef-a;${SOURCE}`,
    `;org-aedes;voert-uit;pilot-proef-a;${SOURCE}`,
  ),
];

/** Lays them beside the map, on the page for that. */
export async function compareOwnRows(page: Page): Promise<void> {
  await page.locator('.own-data-choose input').first().setInputFiles(OWN_ROWS);
  await page.locator('.combine-propose').waitFor();
}
