import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/data/config.ts';
import { nl } from '../../src/i18n/nl.ts';
import { ReportLink } from '../../src/parts/ReportLink.tsx';
import { WHOLE_EMBED } from '../../src/state/embedding.ts';
import { pretendBrowser } from '../support/browser.ts';
import { sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';
import { renderApp } from '../support/renderApp.tsx';

const ABOUT = { id: 'org-a', name: 'Bureau & “Zonen”' };
const file = networkFile({ organisations: [organisation(ABOUT.id, { name: ABOUT.name })] });
const SITE = 'http://localhost:3000/';
const contact = 'fouten@voorbeeld.nl';

const link = () => screen.queryByRole<HTMLAnchorElement>('link', { name: nl.report.label });

/** What the mail program opens. */
function mail() {
  const address = link()?.href ?? '';
  const [to, query] = address.split('?', 2);
  const fields = new URLSearchParams(query?.replaceAll('+', '%2B'));
  return { to, subject: fields.get('subject'), lines: fields.get('body')?.split('\r\n') ?? [] };
}

const show = (config: Config, more: Parameters<typeof renderApp>[1] = {}) =>
  renderApp(<ReportLink subject={ABOUT} />, { files: [file], config, ...more });

beforeEach(() => {
  pretendBrowser();
  window.history.replaceState(null, '', '/');
});
afterEach(() => vi.unstubAllGlobals());

describe('reporting an error or an addition', () => {
  it('opens a mail to the publisher with the record, the version and where it was seen', async () => {
    await show({ contact }, { choices: { view: 'lijst', selection: ABOUT.id } });
    const { to, subject, lines } = mail();
    expect(to).toBe('mailto:fouten@voorbeeld.nl');
    expect(subject).toBe('Fout of aanvulling: Bureau & “Zonen”');
    expect(lines[0]).toBe(nl.report.what);
    expect(lines).toContain(nl.report.noPersons);
    expect(lines).toContain('Het gaat over: Bureau & “Zonen” (org-a)');
    const { version } = file;
    expect(lines).toContain(`Versie van de gegevens: ${version.title} (${version.id})`);
    expect(lines.at(-1)).toBe(
      `Gezien op: ${SITE}?weergave=lijst&versie=${version.id}&selectie=org-a`,
    );
  });

  it('names the full page, also from an embed', async () => {
    window.history.replaceState(null, '', '/?embed=1&kop=0&weergave=lijst');
    await show({ contact }, { choices: { view: 'lijst' }, embedding: WHOLE_EMBED });
    expect(mail().lines.at(-1)).not.toMatch(/embed|kop/);
  });

  it('is not there when the publisher gave no address', async () => {
    await show({ publisher: { name: 'NJi' } });
    expect(document.body.textContent).toBe('');
  });

  it('is not there on the visitor’s own file, which the publisher does not keep', async () => {
    await show({ contact }, { source: { ...sourceOf([file]), ownFile: 'eigen.json' } });
    expect(document.body.textContent).toBe('');
  });

  it('tells the address where a page around it lets no mail be opened', async () => {
    vi.stubGlobal('origin', 'null');
    await show({ contact });
    expect(link()).toBeNull();
    expect(screen.getByText(nl.report.byHand(contact))).toBeDefined();
  });
});
