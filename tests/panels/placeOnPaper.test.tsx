import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { PlacePanel } from '../../src/panels/place/PlacePanel.tsx';
import { pretendBrowser } from '../support/browser.ts';
import { placeSource } from '../support/placeSource.ts';
import { renderApp } from '../support/renderApp.tsx';

beforeEach(() => pretendBrowser());

const print = (moment: 'beforeprint' | 'afterprint') =>
  act(() => {
    window.dispatchEvent(new Event(moment));
  });

async function open(place: string) {
  await renderApp(<PlacePanel hidden={false} takesFocus={false} onClose={() => undefined} />, {
    source: placeSource,
    choices: { view: 'kaart', place },
  });
  return within(screen.getByRole('complementary', { name: nl.place.panel }));
}

describe('a place on paper', () => {
  it('tells about its network in sentences, and names who is active and its sources', async () => {
    const panel = await open('GM0281');
    expect(panel.queryByText(nl.print.sources)).toBeNull();
    expect(panel.queryByText('Doet mee in Tiel')).toBeNull();
    print('beforeprint');
    expect(
      panel.getByText(
        'In Tiel is 1 pilot bekend, in de regio’s eromheen nog 2. Bij Tiel en de pilots daar horen 1 organisatie en 1 programma.',
      ),
    ).toBeDefined();
    expect(panel.getByText('Doet mee in Tiel')).toBeDefined();
    const sources = panel.getByRole('heading', { name: nl.print.sources }).parentElement;
    if (!sources) throw new Error('no sources');
    const [link] = within(sources).getAllByRole('link');
    expect(link?.getAttribute('href')).toBe('https://www.example.nl/bron-a');
    print('afterprint');
    expect(panel.queryByText(nl.print.sources)).toBeNull();
    expect(panel.queryByText('Doet mee in Tiel')).toBeNull();
  });

  it('says so where no pilot is known', async () => {
    const panel = await open('GM0715');
    print('beforeprint');
    expect(panel.getByText(/^In Terneuzen is geen pilot bekend\./)).toBeDefined();
    expect(panel.queryByText(nl.print.sources)).toBeNull();
    print('afterprint');
  });
});
