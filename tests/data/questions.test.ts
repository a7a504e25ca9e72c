import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUESTIONS, questionsSchema } from '../../src/data/questions.ts';
import { nl } from '../../src/i18n/nl.ts';
import { answersOf } from '../../src/panels/questions/answer.ts';
import { type Choices, DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { createSelection } from '../../src/state/selection.ts';
import { dropUnknownOptions, formatChoices, parseChoices } from '../../src/state/urlCodec.ts';
import { divisions } from '../support/realGeo.ts';
import { realFile, realNetwork, realVersions } from '../support/realNetwork.ts';

const file = realFile();
const has = (values: readonly string[] | undefined, value: string) =>
  values?.includes(value) === true;
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();
const ends = (kind: string) =>
  new Set(file.relations.filter((it) => it.kind === kind).flatMap(({ from, to }) => [from, to]));

/** What some must show, counted straight from the files. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'wonen-schulden': ids(
    file.pilots.filter(
      ({ leefdomeinen, name, description, results }) =>
        has(leefdomeinen, 'wonen') && /schulden/i.test(`${name} ${description} ${results}`),
    ),
  ),
  'alleen-genodigd': ids(
    file.organisations.filter(
      ({ id }) => ends('genodigd-voor').has(id) && !ends('partner-van').has(id),
    ),
  ),
  'buiten-beeld': ids(file.pilots.filter((it) => has(it.targetGroups, 'dg-buiten-beeld'))),
  'knelpunten-wonen': ids(file.knelpunten.filter((it) => has(it.leefdomeinen, 'wonen'))),
  'onderwijs-zorg': ids(
    file.programmes.filter((it) => has(it.domains, 'onderwijs') && has(it.leefdomeinen, 'zorg')),
  ),
  'dak-thuisloos': ids(file.pilots.filter((it) => has(it.targetGroups, 'dg-dak-thuisloos'))),
  'rond-divosa': [
    ...new Set(
      file.relations.flatMap(({ from, to }) =>
        [from, to].includes('org-divosa') ? [from, to] : [],
      ),
    ),
  ].sort(),
  'kamers-vergelijken': ids(file.pilots),
  'wat-liep-wanneer': ids(file.pilots),
};

const { select } = createSelection();
const asked = (query: string) => parseChoices(query);
const shown = (choices: Choices) => select(realNetwork, choices, divisions);

describe('the questions', () => {
  it('are a dozen or more, each with a name of its own in two languages', () => {
    const given = JSON.parse(readFileSync('data/questions.json', 'utf8'));
    expect(questionsSchema.parse(given)).toEqual(QUESTIONS);
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(12);
    for (const field of [
      QUESTIONS.map(({ id }) => id),
      QUESTIONS.map(({ name }) => name.nl),
      QUESTIONS.map(({ name }) => name.en),
      QUESTIONS.map(({ query }) => query),
    ]) {
      expect(new Set(field).size).toBe(field.length);
    }
    expect(ids(QUESTIONS)).toEqual(expect.arrayContaining(Object.keys(EXPECTED)));
  });

  it('ask at least once in every view, and in every way to explore', () => {
    const all = QUESTIONS.map(({ query }) => asked(query).choices);
    expect(new Set(all.map(({ view }) => view)).size).toBe(5);
    for (const uses of [
      (it: Choices) => it.since,
      (it: Choices) => it.path?.to,
      (it: Choices) => it.around,
      (it: Choices) => it.together[1],
      (it: Choices) => it.date,
    ]) {
      expect(all.some((choices) => uses(choices) !== undefined)).toBe(true);
    }
  });

  describe.each(QUESTIONS.map((question) => [question.id, question] as const))(
    '%s',
    (id, { query }) => {
      const { choices, ignored } = asked(query);

      it('is an address of this map of which nothing is ignored', () => {
        expect(ignored).toEqual([]);
        expect(formatChoices(choices)).toBe(query);
        expect(dropUnknownOptions(choices.facets, realNetwork).ignored).toEqual([]);
        expect(dropUnknownOptions(choices.excluded, realNetwork).ignored).toEqual([]);
        const { selection, path, together } = choices;
        for (const entity of [selection, path?.from, path?.to, ...together]) {
          if (entity !== undefined) expect(realNetwork.entities.has(entity), entity).toBe(true);
        }
        if (choices.since) expect(ids(realVersions)).toContain(choices.since);
      });

      it('shows what the files hold, and that is something', () => {
        const { visible } = shown(choices);
        expect(visible.size).toBeGreaterThan(0);
        const expected = EXPECTED[id];
        if (expected) {
          expect(expected.length).toBeGreaterThan(0);
          expect([...visible].sort()).toEqual(expected);
        }
      });
    },
  );
});

describe('the page with questions', () => {
  it('tells how much each shows, in the language and version on screen', () => {
    const data = { network: realNetwork, divisions, versions: realVersions };
    const answers = answersOf(QUESTIONS, data, { ...DEFAULT_CHOICES, language: 'en' }, nl);
    expect(answers.every(({ isHere }) => isHere)).toBe(true);
    expect(answers.every(({ asked }) => asked.language === 'en')).toBe(true);
    const housing = answers.find(({ question }) => question.id === 'knelpunten-wonen');
    expect(housing?.told).toBe('6 knelpunten');
    // Nothing is picked out by it: how much there is, is not the answer.
    const spots = answers.find(({ question }) => question.id === 'witte-vlekken');
    expect(spots?.told).toBeUndefined();
  });
});
