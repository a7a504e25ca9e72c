/** A state of the app for tests, and steps to reach one. */
import type { Page } from 'playwright-core';
import { nl } from '../../../src/i18n/nl.ts';

export interface State {
  readonly name: string;
  readonly address: string;
  /** What a visitor does there, up to where it is seen that it worked. */
  readonly reach?: (page: Page) => Promise<unknown>;
  /** The same in a narrow window, for what does not stay when the window narrows. */
  readonly reachNarrow?: (page: Page) => Promise<unknown>;
}

export const whenPicture = (page: Page) =>
  page.locator('.network-canvas[data-settled="true"]').waitFor();
export const whenMap = (page: Page) =>
  page.getByRole('button', { name: nl.map.wholeCountry }).waitFor();
export const when = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
