import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/data/config.ts';
import { enPages } from '../../src/i18n/enPages.ts';
import { nl } from '../../src/i18n/nl.ts';
import { nlPages } from '../../src/i18n/nlPages.ts';
import { InLanguage } from '../../src/shell/InLanguage.tsx';
import { OpenPage } from '../../src/shell/OpenPage.tsx';
import { type LanguageId, PAGE_IDS, type PageId } from '../../src/state/choices.ts';
import { pretendBrowser } from '../support/browser.ts';
import { networkFile, organisation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const HERE = 'localhost:3000';
const CONTACT: Config = { contact: 'kaart@regio.example' };
const files = [networkFile({ organisations: [organisation('org-a')] })];

interface Wish {
  readonly language?: LanguageId;
  readonly config?: Config;
}

const open = (page: PageId, { language = 'nl', config = {} }: Wish = {}) =>
  renderApp(
    <InLanguage begin={nl}>
      <OpenPage onShowBegin={() => {}} />
    </InLanguage>,
    { files, choices: { page, language }, config },
  );
const dialog = () => within(screen.getByRole('dialog'));
const pageLinks = () =>
  within(dialog().getByRole('navigation', { name: nl.pageNames.labelOnPage })).getAllByRole('link');

beforeEach(() => pretendBrowser());
afterEach(() => vi.unstubAllEnvs());

describe.each(PAGE_IDS)('the page %s', (page) => {
  it('leads to every page, says which of them is open, and has an address for each', async () => {
    await open(page);
    const links = pageLinks();
    expect(links.map((link) => link.textContent)).toEqual(
      PAGE_IDS.map((id) => nl.pageNames.short[id]),
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      PAGE_IDS.map((id) => `?pagina=${id}`),
    );
    const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.textContent)).toEqual([nl.pageNames.short[page]]);
  });

  it('closes, and the address no longer asks for it', async () => {
    const { user, choices } = await open(page);
    const opened = screen.getByRole('dialog', { name: nl.pageNames.full[page] });
    await user.click(within(opened).getByRole('button', { name: nl.close }));
    expect(choices().page).toBeUndefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('another page', () => {
  it('comes in the same dialog, with the focus on its title', async () => {
    const { user, store } = await open('over');
    const before = screen.getByRole('dialog');
    await user.click(dialog().getByRole('link', { name: nl.pageNames.short.privacy }));
    expect(await screen.findByText(nlPages.privacy.short)).toBeDefined();
    expect(screen.getByRole('dialog', { name: nl.pageNames.full.privacy })).toBe(before);
    expect(document.activeElement?.textContent).toBe(nl.pageNames.full.privacy);
    act(() => store.actions.openPage('toegankelijkheid'));
    expect(document.activeElement?.textContent).toBe(nl.pageNames.full.toegankelijkheid);
  });
});

const LANGUAGES = [
  ['nl', nlPages],
  ['en', enPages],
] as const;

describe.each(LANGUAGES)('the accessibility statement in %s', (language, { accessibility }) => {
  it('tells the status, what was tested and what was not', async () => {
    await open('toegankelijkheid', { language });
    expect(await screen.findByText(accessibility.statusName)).toBeDefined();
    for (const line of [...accessibility.testedList, ...accessibility.notTestedList]) {
      expect(screen.getByText(line)).toBeDefined();
    }
    expect(screen.getByText(accessibility.noMail(HERE))).toBeDefined();
    expect(screen.queryByRole('link', { name: new RegExp(`^${accessibility.own}`) })).toBeNull();
  });

  it('puts the statement of the publisher itself first, and says where to report', async () => {
    const own = 'https://regio.example/toegankelijk';
    await open('toegankelijkheid', {
      language,
      config: { ...CONTACT, accessibilityStatement: own },
    });
    const link = await screen.findByRole('link', { name: new RegExp(`^${accessibility.own}`) });
    expect(link.getAttribute('href')).toBe(own);
    const first = screen.getByText(accessibility.aim);
    expect(link.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByRole('link', { name: 'kaart@regio.example' }).getAttribute('href')).toBe(
      'mailto:kaart@regio.example',
    );
    expect(screen.queryByText(accessibility.noMail(HERE))).toBeNull();
  });
});

describe.each(LANGUAGES)('privacy in %s', (language, { privacy }) => {
  it('tells what stays, what the server sees and what others see', async () => {
    await open('privacy', { language });
    expect(await screen.findByText(privacy.short)).toBeDefined();
    for (const line of [...privacy.deviceList, ...privacy.serverList, ...privacy.othersList]) {
      expect(screen.getByText(line)).toBeDefined();
    }
    expect(screen.getByText(privacy.noMail(HERE))).toBeDefined();
    expect(screen.queryByText(privacy.kadaster)).toBeNull();
    expect(screen.queryByRole('link', { name: new RegExp(`^${privacy.own}`) })).toBeNull();
  });

  it('leads to the statement of the publisher itself', async () => {
    const own = 'https://regio.example/privacy';
    await open('privacy', { language, config: { ...CONTACT, privacyStatement: own } });
    const link = await screen.findByRole('link', { name: new RegExp(`^${privacy.own}`) });
    expect(link.getAttribute('href')).toBe(own);
    expect(screen.getByRole('link', { name: 'kaart@regio.example' })).toBeDefined();
  });

  it('tells of the background of the Kadaster where the map offers it, and only there', async () => {
    vi.stubEnv('VITE_PDOK', '1');
    const offering = await open('privacy', { language });
    expect(await screen.findByText(privacy.kadaster)).toBeDefined();
    offering.unmount();
    await open('privacy', { language, config: { pdok: false } });
    expect(await screen.findByText(privacy.short)).toBeDefined();
    expect(screen.queryByText(privacy.kadaster)).toBeNull();
  });
});
