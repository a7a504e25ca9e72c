import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { AboutDialog } from '../../src/panels/about/AboutDialog.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { countKinds, total } from '../support/facts.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const real = realFile();
const onClose = vi.fn();
const onShowBegin = vi.fn();

beforeEach(() => {
  pretendBrowser();
  onClose.mockClear();
  onShowBegin.mockClear();
});

const open = () =>
  renderApp(<AboutDialog onClose={onClose} onShowBegin={onShowBegin} />, { files: [real] });

describe('AboutDialog', () => {
  it('opens as a dialog and says what the version holds', async () => {
    await open();
    const dialog = screen.getByRole('dialog', { name: nl.about.title });
    expect(dialog.textContent).toContain(nl.about.until(nl.format.dateInText(real.version.date)));
    expect(dialog.textContent).toContain(
      nl.begin.holds(total(countKinds(real)), real.relations.length, real.sources.length),
    );
  });

  it('lists all sources by title, each with its link', async () => {
    await open();
    const list = screen.getByText(nl.about.sources(real.sources.length)).closest('details');
    if (!list) throw new Error('no list');
    const links = within(list).getAllByRole('link', { hidden: true });
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      real.sources.map(({ url }) => url).sort(),
    );
    const titles = links.map((link) => link.firstChild?.textContent ?? '');
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'nl')));
  });

  it('lets one choose light or dark', async () => {
    const { user, store } = await open();
    expect(screen.getByRole('radio', { name: nl.about.themes.system })).toHaveProperty(
      'checked',
      true,
    );
    await user.click(screen.getByRole('radio', { name: nl.about.themes.dark }));
    expect(store.state.getState().appearance).toBe('dark');
    expect(screen.getByRole('radio', { name: nl.about.themes.dark })).toHaveProperty(
      'checked',
      true,
    );
  });

  it('closes with its button', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: nl.close }));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onShowBegin).not.toHaveBeenCalled();
  });

  it('leads back to Begin', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: nl.about.begin }));
    expect(onShowBegin).toHaveBeenCalledTimes(1);
  });

  it('leads to the open data, and makes room for it', async () => {
    const { user, choices } = await open();
    await user.click(screen.getByRole('link', { name: nl.openData.fromAbout }));
    expect(choices().page).toBe('open-data');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
