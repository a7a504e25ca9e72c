/** What a frame shows when the script in it does not run: because the page around it forbids it, or it does not come. */
import type { Frame } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { frameIn } from './support/frames.ts';
import { embedded, hostPage } from './support/hostPage.ts';
import { openPage } from './support/openPage.ts';

const frame = (attributes: string) =>
  `<iframe title="Kaart" src="${embedded('&weergave=kaart')}" width="600" height="480" ${attributes}></iframe>`;

/** Says what it is, and leads to the whole. */
async function expectText(shown: Frame) {
  await shown.getByRole('heading', { name: 'Netwerkkaart 16-27' }).waitFor();
  expect(await shown.getByText('wie en wat er werkt voor jongeren').isVisible()).toBe(true);
  const link = shown.getByRole('link', { name: /Open de Netwerkkaart in een nieuw venster/ });
  expect(await link.isVisible()).toBe(true);
  expect(await link.getAttribute('target')).toBe('_blank');
  return link;
}

it('is told in words, with a link, where the frame may run no scripts', async () => {
  const body = frame('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  const { page } = await openPage('', { site: await hostPage({ body }) });
  const shown = await frameIn(page);
  const link = await expectText(shown);
  expect(await shown.locator('.no-script').isVisible()).toBe(true);
  const opened = page.waitForEvent('popup');
  await link.click();
  expect((await opened).url()).toBe(inject('siteUrl'));
});

it('is told in words, with a link, where the scripts do not come', async () => {
  const { page } = await openPage('', {
    site: await hostPage({ body: frame('') }),
    routes: { '**/assets/*.js': (route) => route.abort('blockedbyclient') },
  });
  await expectText(await frameIn(page));
});

it('is a link of the page itself where the script of the page is blocked', async () => {
  const site = inject('siteUrl');
  const body = `<script src="${site}embed/v1.js" async></script>
<netwerk-kaart weergave="kaart"><p><a href="${site}?weergave=kaart">Bekijk de kaart</a></p></netwerk-kaart>`;
  const policy = `default-src 'none'; frame-src ${site}`;
  const { page } = await openPage('', { site: await hostPage({ body, policy }) });
  const link = page.getByRole('link', { name: 'Bekijk de kaart' });
  expect(await link.isVisible()).toBe(true);
  expect(await page.locator('iframe').count()).toBe(0);
});
