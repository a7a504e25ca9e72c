import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { nlSaving } from '../../src/i18n/nlSaving.ts';
import { countAround, total } from '../support/facts.ts';
import { builtFile, FIXED_VERSION } from './support/built.ts';
import { focused, tabTo } from './support/keys.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const fixed = builtFile(FIXED_VERSION);

describe('with the keyboard alone', () => {
  it('goes from the address bar to a detail, on to a neighbour, to a source, and out again', async () => {
    const { page } = await openPage(`?versie=${FIXED_VERSION}`);
    await page.getByRole('application').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(nl.skipToContent);
    await tabTo(page, nl.search.label);
    await page.keyboard.type('movisie');
    await page.locator('.search-results').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const detail = page.getByRole('complementary', { name: nl.detail.label });
    await detail.getByRole('heading', { level: 2, name: 'Movisie' }).waitFor();

    await tabTo(page, /^Verslag startdag IBP/);
    await tabTo(page, 'Jongeren buiten beeld Almere');
    await page.keyboard.press('Enter');
    await detail.getByRole('heading', { level: 2, name: 'Jongeren buiten beeld Almere' }).waitFor();
    await tabTo(page, nl.close);
    await page.keyboard.press('Enter');
    await detail.waitFor({ state: 'detached' });
  });

  it('goes to the detail that opened without passing the whole page', async () => {
    const { page } = await openPage(`?weergave=lijst&versie=${FIXED_VERSION}&leefdomein=wonen`);
    await tabTo(page, 'Movisie');
    await page.keyboard.press('Enter');
    const detail = page.getByRole('complementary', { name: nl.detail.label });
    await detail.waitFor();
    await expect
      .poll(() => detail.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    await page.keyboard.press('Escape');
    await detail.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Movisie');
  });

  it('jumps over the shell to the content', async () => {
    const { page } = await openPage();
    await page.getByRole('application').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, nl.network.label);
    await page.keyboard.press('+');
    await tabTo(page, nl.network.zoomIn);
  });

  it('filters, reads the list, and takes what is left along as a table', async () => {
    const { page, problems } = await openPage(`?versie=${FIXED_VERSION}`);
    await page.getByRole('application').waitFor();
    const left = total(countAround(fixed, 'wonen'));
    await tabTo(page, new RegExp(`^Wonen\\s*${left}$`));
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: nl.filters.remove('Leefdomein: Wonen') }).waitFor();

    await tabTo(page, nl.views.lijst);
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
    expect(await page.locator('.list-row').count()).toBe(left);

    await tabTo(page, nl.views.netwerk);
    await page.keyboard.press('Enter');
    await page.locator('.network-canvas[data-settled="true"]').waitFor();
    await tabTo(page, nl.save.open);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: nlSaving.title });
    await dialog.waitFor();
    await tabTo(page, new RegExp(`^${nlSaving.formats.png.name.split(' ')[0]}`));
    const csv = dialog.getByRole('radio', { name: /^Tabel van de onderdelen/ });
    while (!(await csv.isChecked())) await page.keyboard.press('ArrowDown');
    await tabTo(page, nlSaving.save);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const table = await buffer(await (await download).createReadStream());
    for (const { name } of fixed.pilots.filter((pilot) => pilot.leefdomeinen?.includes('wonen'))) {
      expect(table.toString('utf8')).toContain(name);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(nl.save.open);
    expectNoProblems(problems);
  });

  it('asks how two hang together: chooses both ends, changes one, and goes to what lies between', async () => {
    const { page, problems } = await openPage(`?versie=${FIXED_VERSION}&selectie=org-movisie`);
    const words = nl.explore.path;
    const panel = page.getByRole('complementary', { name: words.title, exact: true });
    await page.getByRole('complementary', { name: nl.detail.label }).waitFor();
    await tabTo(page, nl.explore.askPath);
    await page.keyboard.press('Enter');
    await panel.getByText(words.choose).waitFor();
    await tabTo(page, new RegExp(`^${words.to}: `));
    await page.keyboard.type('aedes');
    await page.keyboard.press('Enter');
    await panel.getByRole('listitem').first().waitFor();
    expect(new URL(page.url()).searchParams.get('pad')).toBe('org-movisie,org-aedes');

    await tabTo(page, words.change('Movisie'));
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(new RegExp(`^${words.from}: `));
    await page.keyboard.type('nederlands jeugdinstituut');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('pad')).toBe('org-nji,org-aedes');
    const sentence = panel.getByRole('listitem').first();
    const between = sentence.getByRole('link').nth(1);
    const name = await between.innerText();
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name }).waitFor();
    await page.keyboard.press('Escape');
    await sentence.waitFor();
    expectNoProblems(problems);
  });
});
