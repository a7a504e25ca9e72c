import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ShareButton } from '../../src/app/ShareButton.tsx';
import { nl } from '../../src/i18n/nl.ts';
import type { Choices } from '../../src/state/choices.ts';
import { pretendBrowser } from '../support/browser.ts';
import { sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const organisations = [organisation('org-a', { name: 'Bureau & “Zonen” #1' })];
const older = networkFile({
  version: { id: '2017-11', title: 'November 2017', date: '2017-11-30' },
  organisations,
});
const latest = networkFile({ organisations });
const SITE = 'http://localhost:3000/';

const dialog = () => screen.getByRole('dialog', { name: nl.share.title });
const field = (name: string) => within(dialog()).getByRole<HTMLInputElement>('textbox', { name });
const cited = () => within(dialog()).getByRole('blockquote').textContent;
const pin = () => within(dialog()).queryByRole('checkbox', { name: /^Zet deze versie vast/ });
const app = () => within(dialog()).queryByRole('button', { name: nl.share.device });
const selected = ({ value, selectionStart, selectionEnd }: HTMLInputElement) =>
  value.slice(selectionStart ?? 0, selectionEnd ?? 0);

async function open(choices: Partial<Choices> = {}, source = sourceOf([older, latest])) {
  const rendered = await renderApp(<ShareButton />, { source, choices });
  await rendered.user.click(screen.getByRole('button', { name: nl.share.open }));
  await screen.findByRole('dialog', { name: nl.share.title });
  return rendered;
}

beforeEach(() => {
  pretendBrowser();
  window.history.replaceState(null, '', '/');
});

describe('sharing what is shown', () => {
  it('gives the address of exactly this state, and copies it', async () => {
    const { user } = await open({ view: 'lijst', facets: { leefdomein: ['wonen'] } });
    expect(within(dialog()).getByText('Lijst: alles rond wonen')).toBeDefined();
    expect(field(nl.share.link).value).toBe(`${SITE}?weergave=lijst&leefdomein=wonen`);
    await user.click(within(dialog()).getByRole('button', { name: nl.share.copyLink }));
    expect(await navigator.clipboard.readText()).toBe(field(nl.share.link).value);
    expect(within(dialog()).getByText(nl.share.copied)).toBeDefined();
  });

  it('fixes the version in the address when asked, and no longer when asked again', async () => {
    const { user } = await open();
    expect(field(nl.share.link).value).toBe(SITE);
    const box = pin();
    if (!box) throw new Error('no way to fix the version');
    await user.click(box);
    expect(field(nl.share.link).value).toBe(`${SITE}?versie=2026-11`);
    await user.click(box);
    expect(field(nl.share.link).value).toBe(SITE);
  });

  it('names the latest version where the site shows another by itself', async () => {
    await open({ version: '2026-11', site: { view: 'netwerk', version: '2017-11' } });
    expect(field(nl.share.link).value).toBe(`${SITE}?versie=2026-11`);
  });

  it('keeps an older version in any case', async () => {
    await open({ version: '2017-11' });
    expect(field(nl.share.link).value).toBe(`${SITE}?versie=2017-11`);
    expect(pin()).toBeNull();
    expect(within(dialog()).getByText(nl.share.pinned('november 2017'))).toBeDefined();
  });

  it('shares the whole app, also from a page that is embedded', async () => {
    window.history.replaceState(null, '', '/?embed=1&kop=0&vast=domein&iets=anders');
    await open({ view: 'lijst' });
    expect(field(nl.share.link).value).toBe(`${SITE}?weergave=lijst&iets=anders`);
  });

  it('selects the link where copying is refused, and says so', async () => {
    const { user } = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(within(dialog()).getByRole('button', { name: nl.share.copyLink }));
    const link = await within(dialog()).findByRole<HTMLInputElement>('textbox', {
      name: nl.share.copyFailed,
    });
    expect(document.activeElement).toBe(link);
    expect(selected(link)).toBe(SITE);
    expect(within(dialog()).queryByText(nl.share.copied)).toBeNull();
  });

  it('writes a mail with the title and the address, whatever stands in a name', async () => {
    await open({ selection: 'org-a' });
    const mail = within(dialog()).getByRole<HTMLAnchorElement>('link', { name: nl.share.mail });
    const [, subject, body] = /^mailto:\?subject=([^&]*)&body=([^&]*)$/.exec(mail.href) ?? [];
    const title = 'Netwerk van Bureau & “Zonen” #1 – Netwerkkaart 16-27';
    expect(decodeURIComponent(subject ?? '')).toBe(title);
    expect(decodeURIComponent(body ?? '')).toBe(`${title}\r\n${SITE}?selectie=org-a`);
  });

  it('gives no version to fix of an own file', async () => {
    await open({}, { ...sourceOf([latest]), ownFile: 'mijn.json' });
    expect(pin()).toBeNull();
    expect(cited()).toContain('eigen bestand mijn.json');
    expect(cited()).not.toContain('CC0');
  });
});

describe('the apps of a device', () => {
  const handOver = (share: () => Promise<void>, canShare = true) => {
    Object.assign(navigator, { share, canShare: () => canShare });
    return () => {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'canShare');
    };
  };

  it('are not offered where there are none', async () => {
    await open();
    expect(app()).toBeNull();
  });

  it('are not offered where they are refused', async () => {
    const restore = handOver(async () => undefined, false);
    await open();
    expect(app()).toBeNull();
    restore();
  });

  it.each([
    ['taken', async () => undefined],
    ['closed', async () => Promise.reject(new DOMException('closed', 'AbortError'))],
  ])('get the title and the address: %s', async (_, answer) => {
    const share = vi.fn(answer);
    const restore = handOver(share);
    const { user } = await open({ selection: 'org-a' });
    const button = app();
    if (!button) throw new Error('no apps');
    await user.click(button);
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: 'Netwerk van Bureau & “Zonen” #1 – Netwerkkaart 16-27',
      url: `${SITE}?selectie=org-a`,
    });
    expect(dialog()).toBeDefined();
    restore();
  });
});

describe('citing what is shown', () => {
  it('names what, which version, where, under which licence and when it was seen', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 11, 1, 0, 5) });
    await open({ selection: 'org-a' });
    expect(cited()).toBe(
      'Netwerk van Bureau & “Zonen” #1, in: Netwerkkaart 16-27, versie november 2026 (gegevens tot en met 22 november 2026), ' +
        `${SITE}?versie=2026-11&selectie=org-a, licentie CC0 1.0. Geraadpleegd op 1 december 2026.`,
    );
    vi.useRealTimers();
  });
});

describe('in a frame whose origin is hidden', () => {
  it('says what cannot be done there, and leaves the link to be selected', async () => {
    vi.stubGlobal('origin', 'null');
    await open();
    expect(within(dialog()).getByText(nl.share.sealedOff)).toBeDefined();
    expect(within(dialog()).queryByRole('link', { name: nl.share.mail })).toBeNull();
    expect(field(nl.share.link).value).toBe(SITE);
    vi.unstubAllGlobals();
  });
});
