/** Every view, panel, dialog and state that a visitor can reach, for what must hold in all of them. */
import type { Page } from 'playwright-core';
import { nl } from '../../../src/i18n/nl.ts';
import { nlOpenData } from '../../../src/i18n/nlOpenData.ts';
import { OVERVIEW_STATES } from './overviewStates.ts';
import { compareOwnRows } from './ownRows.ts';
import { press, type State, when, whenMap, whenPicture } from './reach.ts';

/** An own file of nodes and links, laid beside the site for the states that show one. */
export const OWN_FILE = {
  name: 'eigen.json',
  content: {
    nodes: [
      { id: 'team', type: 'organisatie', label: 'Team Noord' },
      { id: 'plan', type: 'plan', label: 'Het plan' },
      { id: 'wijk', type: 'wijk', label: 'De wijk' },
    ],
    links: [
      { source: 'team', target: 'plan', type: 'maakt' },
      { source: 'plan', target: 'wijk', type: 'gaat over' },
    ],
  },
};

const COMPARED = '?versie=2018-11&sinds=2017-11';

async function search(page: Page): Promise<void> {
  const field = page.getByRole('searchbox');
  if (!(await field.isVisible())) await press(page, nl.search.open);
  await field.fill('jeugd');
  await page.locator('.search-results').waitFor();
}

async function save(page: Page): Promise<void> {
  await whenPicture(page);
  await press(page, nl.save.open);
  await page.getByRole('dialog').waitFor();
}

export const STATES: readonly State[] = [
  ...OVERVIEW_STATES,
  { name: 'the network on arrival', address: '', reach: whenPicture },
  { name: 'the lens with everything', address: '?lens=alles', reach: whenPicture },
  {
    name: 'the lens of organisations, with one selected',
    address: '?lens=organisaties&selectie=org-movisie',
    reach: whenPicture,
  },
  { name: 'the lens of rings', address: '?lens=schillen', reach: whenPicture },
  {
    name: 'walking through the network by keys, with the list of them',
    address: '',
    async reach(page) {
      await page.getByRole('application').press('Home');
      await page.locator('.network-node').press('?');
      await page.getByRole('heading', { name: nl.help.keysTitle }).waitFor();
    },
  },
  {
    name: 'the network coloured by group, with one lit',
    address: '',
    async reach(page) {
      const legend = page.locator('summary', { hasText: nl.network.legend });
      if (await legend.isVisible()) await legend.click();
      await press(page, nl.groups.colour);
      await page.getByRole('list', { name: nl.groups.label }).getByRole('button').first().click();
    },
  },
  { name: 'the network with a selection', address: '?selectie=org-movisie' },
  {
    name: 'what stands out, with a group unfolded',
    address: '',
    async reach(page) {
      await press(page, nl.reading.insight);
      await page.locator('.insight .disclosure-button').first().click();
    },
  },
  {
    name: 'the network as text, with the lines of one unfolded',
    address: '?lens=organisaties',
    async reach(page) {
      await press(page, nl.reading.openText);
      await page.locator('.insight .disclosure-button').first().click();
      await page.locator('.insight-lines').first().click();
    },
  },
  { name: 'a surrounding', address: '?selectie=org-movisie&omgeving=1&soort=organisatie' },
  {
    name: 'how two hang together',
    address: '?pad=org-movisie,org-aedes',
    reach: (page) => press(page, nl.explore.path.kinds),
  },
  {
    name: 'two side by side',
    address: '?vergelijk=org-movisie,org-nji',
    reach: (page) => page.getByRole('searchbox', { name: /^Voeg toe/ }).waitFor(),
  },
  {
    name: 'four of different kinds side by side',
    address: '?vergelijk=org-movisie,pilot-tom-rivierenland,thema-12,pilot-achterhoek-in-beeld',
    reach: (page) => page.getByText(nl.compare.full(4)).waitFor(),
  },
  { name: 'saving the network', address: '', reach: save },
  {
    name: 'sharing what is shown',
    address: '?leefdomein=wonen',
    async reach(page) {
      await press(page, nl.share.open);
      await page.getByRole('dialog', { name: nl.share.title }).waitFor();
    },
  },
  {
    name: 'laid out anew, what a filter leaves',
    address: '?leefdomein=wonen',
    async reach(page) {
      await press(page, nl.rearrange.start);
      await page.getByRole('button', { name: nl.rearrange.back }).waitFor();
    },
  },
  { name: 'only some relations', address: '?relatie=partner-van,ondersteunt', reach: whenPicture },
  {
    name: 'a choice that leaves no line',
    address: '?soort=pilot&relatie=ondersteunt,financiert,opdrachtgever-van',
    reach: when('.network-note'),
  },
  {
    name: 'what the network does not draw, unfolded',
    address: '?lens=organisaties',
    async reach(page) {
      const legend = page.locator('summary', { hasText: nl.network.legend });
      if (await legend.isVisible()) await legend.click();
      await page
        .locator('.chip-details .chip-details summary, .network-chips > .chip-details summary')
        .first()
        .click();
      await page.locator('.chip-explain').first().waitFor();
    },
  },
  { name: 'the map', address: '?weergave=kaart', reach: whenMap },
  {
    name: 'the map with a pilot',
    address: '?weergave=kaart&selectie=pilot-tom-rivierenland',
    reach: whenMap,
  },
  { name: 'the list, filtered', address: '?weergave=lijst&leefdomein=wonen' },
  {
    name: 'two rows of the list, side by side',
    address: '?weergave=lijst&leefdomein=wonen',
    async reach(page) {
      const { chooseRow } = nl.compare;
      for (const name of ['Movisie', 'Aedes']) {
        await page.getByRole('checkbox', { name: chooseRow(name), exact: true }).check();
      }
    },
  },
  { name: 'a theme with results', address: '?weergave=lijst&selectie=thema-12&soort=thema' },
  { name: 'nothing left', address: '?leefdomein=vrije-tijd&status=gepland&laag=landelijk' },
  { name: 'an older version, and skipped values', address: '?versie=2017-11&domein=maan' },
  {
    name: 'what changed',
    address: COMPARED,
    reach: when('.changes-group'),
    async reachNarrow(page) {
      await press(page, nl.changes.showList);
      await page.locator('.changes-group').first().waitFor();
    },
  },
  {
    name: 'a record that changed',
    address: `${COMPARED}&selectie=org-movisie`,
    reach: when('.entity-changes'),
  },
  {
    name: 'what changed, in the list',
    address: `${COMPARED}&weergave=lijst&soort=pilot`,
    reach: when('.badge-added'),
  },
  { name: 'search results', address: '', reach: search, reachNarrow: search },
  {
    name: 'about, with all sources',
    address: '?pagina=over',
    reach: (page) => page.locator('.page-sources summary').click(),
  },
  {
    name: 'the accessibility statement',
    address: '?pagina=toegankelijkheid',
    reach: when('.page-list'),
  },
  { name: 'privacy', address: '?pagina=privacy', reach: when('.page-list') },
  {
    name: 'open data',
    address: '?pagina=open-data',
    reach: (page) => page.getByRole('checkbox', { name: nlOpenData.showHashes }).check(),
  },
  {
    name: 'the page for comparing own data',
    address: '?pagina=combineren',
    reach: when('.own-data-choose'),
  },
  { name: 'own data beside the map', address: '?pagina=combineren', reach: compareOwnRows },
  { name: 'an own file', address: `?bron=${OWN_FILE.name}`, reach: whenPicture },
];
