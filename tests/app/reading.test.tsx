import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { nl } from '../../src/i18n/nl.ts';
import { pretendBrowser } from '../support/browser.ts';
import { detailFile } from '../support/detailFile.ts';
import { renderApp } from '../support/renderApp.tsx';
import { after, before } from '../support/versionPair.ts';

const button = (name: string) => screen.getByRole('button', { name });
const panel = (name: string) => screen.queryByRole('complementary', { name });
const opened = (name: string) => screen.findByRole('complementary', { name });

beforeEach(() => pretendBrowser());

describe('reading the network', () => {
  it('opens what stands out, takes the keyboard along, and gives it back', async () => {
    const { user } = await renderApp(<App />, { files: [detailFile] });
    await user.click(button(nl.reading.insight));
    const insight = await opened(nl.reading.insight);
    await vi.waitFor(() => expect(document.activeElement).toBe(insight));
    expect(button(nl.reading.insight).getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(panel(nl.reading.insight)).toBeNull();
    expect(document.activeElement).toBe(button(nl.reading.insight));
  });

  it('goes to a record and back', async () => {
    const { user, choices } = await renderApp(<App />, { files: [detailFile] });
    await user.click(button(nl.reading.openText));
    const text = await opened(nl.reading.text);
    await user.click(await within(text).findByRole('link', { name: 'Stil bureau' }));
    expect(choices().selection).toBe('org-leeg');
    expect(panel(nl.reading.text)).toBeNull();
    await user.click(await screen.findByRole('button', { name: nl.reading.text }));
    expect(choices().selection).toBeUndefined();
    expect(panel(nl.reading.text)).not.toBeNull();
  });

  it('opens the text from the start of the page', async () => {
    const { user } = await renderApp(<App />, { files: [detailFile] });
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(button(nl.reading.skipToText));
    await user.keyboard('{Enter}');
    const text = await opened(nl.reading.text);
    await vi.waitFor(() => expect(document.activeElement).toBe(text));
  });

  it('is there with the network only', async () => {
    const { user, store } = await renderApp(<App />, { files: [detailFile] });
    await user.click(button(nl.reading.insight));
    await opened(nl.reading.insight);
    store.actions.chooseView('lijst');
    await screen.findByRole('table');
    expect(panel(nl.reading.insight)).toBeNull();
    expect(screen.queryByRole('button', { name: nl.reading.openText })).toBeNull();
  });

  it('takes the place of the list of changes, and gives it back', async () => {
    const { user } = await renderApp(<App />, {
      files: [before, after],
      choices: { since: '2017-11' },
    });
    await opened(nl.changes.label);
    await user.click(button(nl.reading.insight));
    await opened(nl.reading.insight);
    expect(panel(nl.changes.label)).toBeNull();
    await user.click(button(nl.changes.showList));
    await opened(nl.changes.label);
    expect(panel(nl.reading.insight)).toBeNull();
  });
});
