/** The states of the matrix, the timeline, questions, results and own data. */
import { nl } from '../../../src/i18n/nl.ts';
import { nlCombine } from '../../../src/i18n/nlCombine.ts';
import { nlMatrix } from '../../../src/i18n/nlMatrix.ts';
import { nlOwnData } from '../../../src/i18n/nlOwnData.ts';
import { nlTime } from '../../../src/i18n/nlTime.ts';
import { compareOwnRows } from './ownRows.ts';
import { press, type State, when, whenPicture } from './reach.ts';

const sheet = (kind: string) => ({
  name: 'Organisaties.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`id;Naam;Soort\norg-a;Alfa;${kind}\norg-b;Beta;${kind}\n`),
});
const GOOD_SHEET = sheet('overig');
const FAULTY_SHEET = sheet('maanmannetje');

export const OVERVIEW_STATES: readonly State[] = [
  {
    name: 'the timeline, with a day and what has no date',
    address: '?weergave=tijdlijn&datum=2019-06-01',
    async reach(page) {
      await page.locator('.timeline-undated summary').click();
      await page.locator('.timeline-bar').first().waitFor();
    },
  },
  {
    name: 'the timeline by region, with publications',
    address: '?weergave=tijdlijn&groep=regio',
    async reach(page) {
      await page
        .locator('.timeline-heading button', { hasText: nlTime.moments.publication })
        .click();
      await page.locator('.timeline-moment[href]').first().waitFor();
    },
  },
  {
    name: 'the network as it stood on a day',
    address: '?datum=2019-06-01',
    reach: when('.date-bar'),
  },
  {
    name: 'the matrix, with a group and a cell open',
    address: '?weergave=matrix',
    async reach(page) {
      await page.locator('.matrix-table th button').first().click();
      await page.locator('.matrix-table td button').first().click();
      await page.locator('.matrix-panel').waitFor();
    },
  },
  {
    name: 'the matrix of organisations and what is derived, with all its white spots',
    address: '?weergave=matrix&rijen=organisaties&kolommen=doelgroepen',
    async reach(page) {
      await page.locator('.matrix-spots summary').click();
      await page.locator('.matrix-derived button').first().click();
      await page.locator('.matrix-how').first().waitFor();
    },
  },
  {
    name: 'the matrix of regions, by steps with conditions',
    address: '?weergave=matrix&rijen=regios&kolommen=stappen-randvoorwaarden',
    reach: when('.matrix-over'),
  },
  {
    name: 'saving the matrix',
    address: '?weergave=matrix&rijen=themas',
    async reach(page) {
      await press(page, nl.save.open);
      await page.getByRole('dialog', { name: nlMatrix.saveTitle }).waitFor();
    },
  },
  {
    name: 'the questions to begin with',
    address: '?pagina=vragen',
    reach: when('.questions li'),
  },
  {
    name: 'the results of all themes',
    address: '?pagina=resultaten',
    reach: when('.results-theme'),
  },
  {
    name: 'the page for own data',
    address: '?pagina=eigen-gegevens',
    reach: when('.own-data-choose'),
  },
  {
    name: 'own data with faults',
    address: '?pagina=eigen-gegevens',
    async reach(page) {
      await page.locator('.own-data-choose input').first().setInputFiles(FAULTY_SHEET);
      await page.locator('.own-data-error li').first().waitFor();
    },
  },
  {
    name: 'own data that is shown, with its warnings',
    address: '?pagina=eigen-gegevens',
    async reach(page) {
      await page.locator('.own-data-choose input').first().setInputFiles(GOOD_SHEET);
      await page.locator('.own-data-bar').getByRole('button', { name: nlOwnData.look }).click();
      await page.locator('.own-data-warning li').first().waitFor();
    },
  },
  {
    name: 'own data together with the map',
    address: '?pagina=combineren',
    async reach(page) {
      await compareOwnRows(page);
      await page.getByRole('button', { name: nlCombine.together }).click();
      await whenPicture(page);
    },
  },
];
