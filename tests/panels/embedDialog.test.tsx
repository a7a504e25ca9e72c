import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nlEmbedding } from '../../src/i18n/nlEmbedding.ts';
import { EmbedPage } from '../../src/shell/EmbedPage.tsx';
import type { Choices } from '../../src/state/choices.ts';
import { pretendBrowser } from '../support/browser.ts';
import { sourceOf } from '../support/dataSource.ts';
import { placeSource } from '../support/placeSource.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const real = realFile('2026-11');
const SITE = 'http://localhost:3000/';
const open = (choices: Partial<Choices> = {}) =>
  renderApp(<EmbedPage />, {
    files: [real],
    choices: { page: 'insluiten', facets: { leefdomein: ['wonen'] }, ...choices },
  });
const code = () => screen.getByLabelText<HTMLTextAreaElement>(nlEmbedding.codeLabel);
/** The address in the code, as a browser reads it. */
const address = () => {
  const page = new DOMParser().parseFromString(code().value, 'text/html');
  return page.querySelector('iframe')?.getAttribute('src') ?? '';
};
const check = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

beforeEach(() => {
  pretendBrowser();
  window.history.replaceState(null, '', '/');
});

describe('the dialog that makes the code', () => {
  it('begins with what one sees, and leaves the app as it is', async () => {
    const { user, choices } = await open({ view: 'lijst' });
    const before = choices();
    expect(address()).toBe(`${SITE}?embed=1&weergave=lijst&leefdomein=wonen`);
    await user.click(radio('Kaart'));
    await user.click(screen.getByRole('button', { name: 'Verwijder filter Leefdomein: Wonen' }));
    expect(address()).toBe(`${SITE}?embed=1&weergave=kaart`);
    expect(choices()).toBe(before);
  });

  it('chooses filters as in the app', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: nlEmbedding.filters(1) }));
    const [zorg] = screen.getAllByRole('checkbox', { name: /^Zorg/ });
    await user.click(zorg as HTMLElement);
    expect(address()).toBe(`${SITE}?embed=1&leefdomein=wonen,zorg`);
  });

  it('leaves parts out, and locks what is chosen', async () => {
    const { user } = await renderApp(<EmbedPage />, {
      source: placeSource,
      choices: { place: 'GM0281', facets: { leefdomein: ['wonen'] } },
    });
    await user.click(check(nlEmbedding.partNames.kop));
    await user.click(check(nlEmbedding.partNames.legenda));
    await user.click(check('Leefdomein'));
    await user.click(check(nlEmbedding.place));
    expect(address()).toBe(
      `${SITE}?embed=1&kop=0&legenda=0&vast=leefdomein,regio&leefdomein=wonen&regio=GM0281`,
    );
    await user.click(check('Leefdomein'));
    expect(address()).toContain('vast=regio&');
  });

  it('has nothing to lock as long as nothing is chosen', async () => {
    await open({ facets: {} });
    expect(screen.getByText(nlEmbedding.lockedNone)).toBeDefined();
  });

  it('takes a height that can be, and no other', async () => {
    const { user } = await open();
    const height = screen.getByLabelText<HTMLInputElement>(nlEmbedding.height);
    await user.clear(height);
    expect(code().value).toContain('height:640px');
    await user.type(height, '900');
    expect(code().value).toContain('height:900px');
    fireEvent.change(height, { target: { value: '99999' } });
    await user.tab();
    expect(height.value).toBe('900');
  });

  it('takes a colour, a language and a version', async () => {
    const { user } = await open();
    await user.click(check(nlEmbedding.ownColour));
    fireEvent.change(screen.getByLabelText(nlEmbedding.colour), { target: { value: '#ffd500' } });
    await user.click(radio(nlEmbedding.languages.en));
    await user.click(check(nlEmbedding.pin('november 2026')));
    const { searchParams } = new URL(address());
    expect(Object.fromEntries(searchParams)).toEqual({
      embed: '1',
      accent: 'ffd500',
      taal: 'en',
      versie: '2026-11',
      leefdomein: 'wonen',
    });
    await user.click(check(nlEmbedding.ownColour));
    expect(address()).not.toContain('accent');
  });

  it('names the frame and the link in the language of the embed, whatever that of the page', async () => {
    const { user } = await open();
    const parts = () => {
      const page = new DOMParser().parseFromString(code().value, 'text/html');
      const [frame, link] = [page.querySelector('iframe'), page.querySelector('a')];
      return [frame?.title, frame?.lang, link?.textContent, link?.lang];
    };
    const dutch = [
      'Netwerk rond wonen – Netwerkkaart 16-27',
      '',
      'Netwerk rond wonen: open de Netwerkkaart 16-27',
      '',
    ];
    expect(parts()).toEqual(dutch);
    await user.click(radio(nlEmbedding.languages.en));
    await waitFor(() =>
      expect(parts()).toEqual([
        'Network on housing – Netwerkkaart 16-27',
        'en',
        'Network on housing: open the Netwerkkaart 16-27',
        'en',
      ]),
    );
    // The page itself stays as it was.
    expect(screen.getByText(nlEmbedding.what)).toBeDefined();
    await user.click(radio(nlEmbedding.languages.nl));
    expect(parts()).toEqual(dutch);
  });

  it('shows what it makes, in a frame as the code makes it', async () => {
    const { user } = await open();
    const frame = () => screen.getByTitle<HTMLIFrameElement>(/^Voorbeeld: /);
    expect(frame().getAttribute('src')).toBe(address());
    await user.click(radio('Lijst'));
    await waitFor(() => expect(frame().getAttribute('src')).toContain('weergave=lijst'));
    expect(frame().getAttribute('src')).toBe(address());
    expect(frame().getAttribute('sandbox')).toContain('allow-scripts');
    await user.click(screen.getByRole('button', { name: nlEmbedding.widths.phone }));
    expect(frame().style.width).toBe('360px');
    expect(frame().style.height).toBe('640px');
  });

  it('gives three forms, each with what the host page needs', async () => {
    const { user } = await open();
    expect(screen.getByText(nlEmbedding.needs('http://localhost:3000'))).toBeDefined();
    await user.click(radio(nlEmbedding.forms.height));
    expect(code().value).toContain('data-netwerkkaart');
    expect(screen.getByText(nlEmbedding.needsScript('http://localhost:3000'))).toBeDefined();
    await user.click(radio(nlEmbedding.forms.element));
    expect(code().value).toMatch(/<netwerk-kaart leefdomein="wonen" hoogte="640" titel="/);
  });

  it('copies, and where that is not allowed selects the code and says so', async () => {
    const { user } = await open();
    const button = screen.getByRole('button', { name: nlEmbedding.copy });
    await user.click(button);
    expect(await navigator.clipboard.readText()).toBe(code().value);
    expect(screen.getByText(nlEmbedding.copied)).toBeDefined();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(button);
    const field = await screen.findByLabelText<HTMLTextAreaElement>(nlEmbedding.copyFailed);
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
  });

  it('says that an own file cannot be embedded', async () => {
    await renderApp(<EmbedPage />, { source: { ...sourceOf([real]), ownFile: 'mijn.json' } });
    expect(screen.getByText(nlEmbedding.ownFile)).toBeDefined();
    expect(screen.queryByLabelText(nlEmbedding.codeLabel)).toBeNull();
  });
});
