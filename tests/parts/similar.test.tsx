import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { facetValues } from '../../src/domain/facets.ts';
import { similarityIndex } from '../../src/domain/similarity/features.ts';
import { similarTo } from '../../src/domain/similarity/similarity.ts';
import { nl } from '../../src/i18n/nl.ts';
import { DetailPanel } from '../../src/panels/detail/DetailPanel.tsx';
import { keyWords, reasonWords } from '../../src/parts/reasonWords.ts';
import { pretendBrowser } from '../support/browser.ts';
import { sourceOf } from '../support/dataSource.ts';
import {
  network,
  networkFile,
  organisation,
  pilot,
  programme,
  region,
} from '../support/network.ts';
import { divisions } from '../support/realGeo.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const words = nl.similar;
const schulden = { targetGroups: ['dg-schulden'] };
const file = networkFile({
  regions: [region('regio-tiel', { name: 'Tiel' })],
  organisations: [organisation('org-alleen', { name: 'Alleen' })],
  programmes: [programme('prog-alleen', { name: 'Enig', kind: 'wet' })],
  pilots: [
    pilot('pilot-a', { name: 'Aan', ...schulden, steps: ['stap-4'] }),
    pilot('pilot-b', { name: 'Bij', ...schulden, steps: ['stap-4'], regions: ['regio-tiel'] }),
    pilot('pilot-c', { name: 'Cas', ...schulden, steps: ['stap-1'] }),
    pilot('pilot-d', { name: 'Dok', targetGroups: ['dg-pro-vso'], steps: ['stap-4'] }),
    pilot('pilot-e', { name: 'Eva', targetGroups: ['dg-mbo-1-2'], steps: ['stap-5'] }),
  ],
});
const open = (selection: string, choices = {}) =>
  renderApp(<DetailPanel takesFocus={false} />, {
    files: [file],
    choices: { selection, view: 'lijst', ...choices },
  });

/** The part of the detail about one kind of what is alike. */
function section(title: string = words.title.pilot) {
  const part = screen.getByRole('heading', { name: title }).closest('section');
  if (!part) throw new Error('a heading without its section');
  return within(part);
}
const names = () =>
  section()
    .getAllByRole('link')
    .map((link) => link.textContent);
const reason = (name: string, at = 0) =>
  section().getAllByRole('button', { name: words.drop(name) })[at] as HTMLElement;

beforeEach(() => pretendBrowser());

describe('what is alike, in a detail', () => {
  it('stands most alike first, each a link with its place, and why in words', async () => {
    await open('pilot-a');
    expect(names()).toEqual(['Bij', 'Cas', 'Dok']);
    const [first] = section().getAllByRole('listitem');
    expect(first?.textContent).toContain('Tiel');
    expect(reason('doelgroep: jongeren met schulden (3 pilots)').closest('li')).toBe(first);
  });

  it('makes the list anew without a reason that is taken away, and gives it back', async () => {
    const { user, choices } = await open('pilot-a');
    await user.click(reason('doelgroep: jongeren met schulden (3 pilots)'));
    expect(choices().withoutReasons).toEqual(['doelgroep:dg-schulden']);
    expect(names()).toEqual(['Bij', 'Dok']);
    expect(section().getByText(words.dropped)).toBeDefined();
    await waitFor(() => expect(section().getByRole('status').textContent).toBe(words.told(2)));
    await user.click(
      section().getByRole('button', { name: words.restore('doelgroep: jongeren met schulden') }),
    );
    expect(choices().withoutReasons).toEqual([]);
    expect(names()).toEqual(['Bij', 'Cas', 'Dok']);
  });

  it('says when nothing is left, and when nothing was there', async () => {
    const view = await open('pilot-a', { withoutReasons: ['doelgroep', 'stap'] });
    expect(section().getByText(words.noneLeft)).toBeDefined();
    expect(
      section().getByRole('button', { name: words.restore(words.kinds.doelgroep) }),
    ).toBeDefined();
    view.unmount();
    await open('pilot-e');
    expect(section().getByText(words.none)).toBeDefined();
  });

  it.each([
    ['org-alleen', words.title.organisation],
    ['prog-alleen', words.title.programme],
  ])('is there for %s as well, under its own name', async (id, title) => {
    await open(id);
    expect(section(title).getByText(words.none)).toBeDefined();
  });

  it('is not there for what is not compared', async () => {
    await open('regio-tiel');
    for (const title of Object.values(words.title)) {
      expect(screen.queryByRole('heading', { name: title })).toBeNull();
    }
  });

  it('tells how it is found, and what weighs most', async () => {
    const { user } = await open('pilot-a');
    await user.click(section().getByRole('button', { name: words.how }));
    expect(section().getByText(words.howText)).toBeDefined();
    expect(section().getByText(/doelgroep, knelpunt, .* en periode\./)).toBeDefined();
  });
});

describe('on the real data', () => {
  const real = realFile();
  const source = {
    ...sourceOf([real]),
    loadDivisions: async () => ({ ok: true, value: divisions }) as const,
  };
  const show = (selection: string) =>
    renderApp(<DetailPanel takesFocus={false} />, {
      source,
      choices: { selection, view: 'lijst' },
    });

  it('shows five, and five more with the focus on the first of those', async () => {
    const { user } = await show('pilot-tom-rivierenland');
    expect(section().getAllByRole('link')).toHaveLength(5);
    await user.click(section().getByRole('button', { name: /^Toon meer/ }));
    const links = section().getAllByRole('link');
    expect(links).toHaveLength(10);
    await waitFor(() => expect(document.activeElement).toBe(links[5]));
  });

  it('shows the heaviest reasons, and the others when asked', async () => {
    const { user } = await show('pilot-jongeren-buiten-beeld-zwolle');
    const [first] = section().getAllByRole('listitem');
    if (!first) throw new Error('nothing alike');
    const chips = () => within(first).getAllByRole('button', { name: /telt mee/ }).length;
    expect(chips()).toBe(4);
    await user.click(within(first).getByRole('button', { name: /^nog \d+ redenen$/ }));
    expect(chips()).toBeGreaterThan(4);
  });

  it('counts a place once it is known where everything is', async () => {
    const { user } = await show('pilot-toekomstplan-hengelo');
    const [first] = section().getAllByRole('listitem');
    if (!first) throw new Error('nothing alike');
    await user.click(within(first).getByRole('button', { name: /^nog \d+ redenen$/ }));
    const place = await within(first).findByRole('button', { name: words.drop(words.places.same) });
    await user.click(place);
    expect(screen.queryByRole('button', { name: words.drop(words.places.same) })).toBeNull();
  });
});

describe('reasons in words', () => {
  const shown = network({
    ...file,
    programmes: [programme('prog-a', { name: 'Plan', shortName: 'P' })],
  });
  const index = similarityIndex(shown, facetValues(shown));

  it.each([
    ['doelgroep:dg-schulden', 'doelgroep: jongeren met schulden'],
    ['programma:prog-a', 'programma: P'],
    ['regio', words.kinds.regio],
    ['doelgroep:dg-zzz', undefined],
    ['zzz:dg-schulden', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('of the key %s: %s', (key, expected) => {
    expect(keyWords(key, shown, nl)).toBe(expected);
  });

  it('calls a place by how near it is, and a period the same', () => {
    const geography = { gemeentenOf: () => ['GM1'], neighboursOf: () => [] };
    const [first] = similarTo(shown, index, 'pilot-a', { geography });
    expect(first?.reasons.map((each) => reasonWords(each, shown, nl))).toContain(words.places.same);
  });
});
