import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/data/questions.ts';
import { nl } from '../../src/i18n/nl.ts';
import { nlOverviews } from '../../src/i18n/nlOverviews.ts';
import { InLanguage } from '../../src/shell/InLanguage.tsx';
import { OpenPage } from '../../src/shell/OpenPage.tsx';
import type { PageId } from '../../src/state/choices.ts';
import { parseChoices } from '../../src/state/urlCodec.ts';
import { pretendBrowser } from '../support/browser.ts';
import { networkFile, pilot, source, theme } from '../support/network.ts';
import { realFile } from '../support/realNetwork.ts';
import { renderApp } from '../support/renderApp.tsx';

const { questions, results } = nlOverviews;
const page = (
  <InLanguage begin={nl}>
    <OpenPage onShowBegin={() => {}} />
  </InLanguage>
);
const open = (id: PageId, ...files: ReturnType<typeof networkFile>[]) =>
  renderApp(page, { files, choices: { page: id } });

beforeEach(() => pretendBrowser());

describe('the page with questions', () => {
  it('has a real link for each, says where it opens, and goes there', async () => {
    const { user, choices } = await open('vragen', realFile());
    const links = await screen.findAllByRole('link', { name: /\?$/ });
    expect(links.map((link) => link.textContent)).toEqual(QUESTIONS.map(({ name }) => name.nl));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      QUESTIONS.map(({ query }) => query),
    );
    const housing = QUESTIONS.find(({ id }) => id === 'knelpunten-wonen');
    const link = screen.getByRole('link', { name: housing?.name.nl ?? '' });
    const item = link.closest('li');
    expect(item?.textContent).toContain(questions.answer(questions.views.lijst, '6 knelpunten'));
    await user.click(link);
    const asked = parseChoices(housing?.query ?? '').choices;
    expect(choices()).toMatchObject({ view: asked.view, facets: asked.facets, page: undefined });
  });

  it('says so where a version has no answer', async () => {
    await open('vragen', networkFile({ pilots: [pilot('pilot-a')] }));
    const items = (await screen.findAllByRole('listitem')).filter((item) =>
      item.textContent?.includes(questions.notHere),
    );
    // Of what it does not know, and of what has nothing in it.
    const unanswered = items.map((item) => within(item).getByRole('link').textContent);
    for (const id of ['rond-divosa', 'vng-nji', 'knelpunten-wonen', 'sinds-manifest']) {
      expect(unanswered).toContain(QUESTIONS.find((it) => it.id === id)?.name.nl);
    }
    expect(unanswered.length).toBeLessThan(QUESTIONS.length);
  });
});

describe('the page with results', () => {
  const told = (id: string, status: string, themes: readonly string[]) => ({
    id,
    status,
    themes: [...themes],
    description: `Wat ${id} bracht`,
    sources: [{ source: 'bron-a', where: 'p. 1' }],
  });
  const file = (...found: ReturnType<typeof told>[]) =>
    networkFile({
      sources: [source('bron-a', { title: 'Rapport A' })],
      themes: [theme('thema-a'), theme('thema-b')],
      results: found,
    });

  it('tells per theme what was achieved and what was still to come, with the source', async () => {
    const one = told('res-a', 'behaald', ['thema-a']);
    const two = told('res-b', 'toekomst', ['thema-a']);
    await open('resultaten', file(one, two));
    const section = (await screen.findByText(one.description)).closest('section');
    expect(section).not.toBeNull();
    const within_ = within(section as HTMLElement);
    expect(within_.getAllByRole('heading').map((it) => it.textContent)).toEqual([
      'thema-a',
      'Behaald 1',
      'Toekomst 1',
    ]);
    expect(within_.getAllByText('Rapport A')).toHaveLength(2);
    expect(screen.getByText(results.counted(2, 1, 2))).toBeDefined();
  });

  it('says of a theme without any that none is known, and of a version without any to look later', async () => {
    const { unmount } = await open('resultaten', file(told('res-a', 'behaald', ['thema-a'])));
    const heading = await screen.findByRole('heading', { name: 'thema-b' });
    expect(heading.closest('section')?.textContent).toMatch(/Geen resultaat bekend/);
    unmount();
    await open('resultaten', file());
    expect(await screen.findByText(/nog geen enkel resultaat/)).toBeDefined();
  });
});
