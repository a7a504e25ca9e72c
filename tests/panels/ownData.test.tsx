import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { nlOwnData as texts } from '../../src/i18n/nlOwnData.ts';
import { nlOwnFile } from '../../src/i18n/nlOwnFile.ts';
import { smallNetworkFile } from '../fixtures/smallVersion.ts';
import { pretendBrowser } from '../support/browser.ts';
import { renderStaged } from '../support/renderStaged.tsx';

configure({ asyncUtilTimeout: 20_000 });
beforeEach(() => pretendBrowser());

const GOOD = 'id;Naam;Soort\norg-a;Alfa;onderwijs\norg-b;Beta;onderwijs\n';
const WRONG = 'id;Naam;Soort\norg-a;Alfa;maan\n';
const sheet = (text: string) => new File([text], 'Organisaties.csv', { type: 'text/csv' });

/** The app in the list, with the page for own data open. */
async function visit() {
  const choices = {
    view: 'lijst',
    query: 'school',
    page: 'eigen-gegevens',
  } as const;
  const { store, user } = await renderStaged([smallNetworkFile()], choices);
  const field = await screen.findByLabelText(texts.choose, { selector: 'input' });
  return { store, user, field };
}

const bar = () => screen.findByRole('region', { name: nlOwnFile.label });

describe('the page for own data', () => {
  it('opens a file, says whose it is and how sound, and leads back to what was chosen before', async () => {
    const { store, user, field } = await visit();
    await user.upload(field, sheet(GOOD));
    const told = await bar();
    expect(told.textContent).toContain(texts.shown('Organisaties.csv'));
    expect(document.activeElement).toBe(told);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(within(told).getByRole('button', { name: texts.look }));
    const dialog = await screen.findByRole('dialog', { name: nl.pageNames.full['eigen-gegevens'] });
    expect(
      (await within(dialog).findAllByText('Organisaties', { exact: false })).length,
    ).toBeGreaterThan(1);
    await user.click(within(dialog).getByRole('button', { name: nl.close }));
    await user.click(within(await bar()).getByRole('button', { name: nlOwnFile.back }));
    await waitFor(() => expect(screen.queryByRole('region', { name: nlOwnFile.label })).toBeNull());
    expect(store.state.getState().choices).toMatchObject({
      view: 'lijst',
      query: 'school',
      page: undefined,
    });
    expect(await screen.findByText('Regionale school')).toBeTruthy();
    expect(document.activeElement?.id).toBe('main');
  });

  it('tells errors with place and advice, and leaves what is shown', async () => {
    const { store, user, field } = await visit();
    const before = store.state.getState().network;
    await user.upload(field, sheet(WRONG));
    const [first] = await screen.findAllByText(/rij 2 \(org-a\), kolom C/);
    expect(first?.closest('li')?.textContent).toContain('maan');
    expect(
      screen.getAllByRole('status').some(({ textContent }) => textContent?.includes('1 fout')),
    ).toBe(true);
    expect(screen.queryByRole('region', { name: nlOwnFile.label })).toBeNull();
    expect(store.state.getState().network).toBe(before);
  });

  it('says why a file cannot be opened, and opens the next one', async () => {
    const { user, field } = await visit();
    await user.upload(field, new File([], 'leeg.xlsx'));
    expect(await screen.findByText(texts.kinds.empty)).toBeTruthy();
    await user.upload(field, sheet(GOOD));
    expect(await bar()).toBeTruthy();
  });
});
