import { expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { click, expectCalm, frameIn } from './support/frames.ts';
import { embedded, FULL_SANDBOX, hostPage } from './support/hostPage.ts';
import { openPage } from './support/openPage.ts';
import { look, settle } from './support/picture.ts';

it('two frames on a page each show and choose their own, and neither takes the focus', async () => {
  const frame = (query: string) =>
    `<iframe title="Kaart" src="${embedded(query)}" width="600" height="480" ${FULL_SANDBOX}></iframe>`;
  const body = `<input autofocus aria-label="veld">${frame('&leefdomein=wonen')}${frame('&weergave=lijst')}`;
  const { page, problems } = await openPage('', { site: await hostPage({ body }) });
  const [network, list] = [await frameIn(page, 0), await frameIn(page, 1)];
  await settle(network);
  await list.getByRole('table').waitFor();
  const told = (of: typeof network) => of.locator('.selection-summary').first().innerText();
  const [ofNetwork, ofList] = [await told(network), await told(list)];
  expect(ofNetwork).not.toBe(ofList);
  const { nodes } = await look(network);

  await page.keyboard.type('nog hier');
  expect(await page.getByRole('textbox', { name: 'veld' }).inputValue()).toBe('nog hier');

  await click(list, list.getByRole('button', { name: nl.embed.filters(0), exact: true }));
  await click(list, list.getByRole('checkbox', { name: /^Zorg/ }).first());
  await expect.poll(() => told(list)).not.toBe(ofList);
  expect(await told(network)).toBe(ofNetwork);
  expect((await look(network)).nodes).toEqual(nodes);
  expectCalm(problems);
});
