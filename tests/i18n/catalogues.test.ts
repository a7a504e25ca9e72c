import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { dutchTexts, textFor, textsOf } from '../support/textsOf.ts';

const dutch = textsOf(dutchTexts);
const english = textsOf(en);
const COUNTS = [0, 1, 2, 1000];

/** What may read the same in both, with the reason. */
const ALIKE = new Set([
  'pages.overviews.results.file.status',
  'views.matrix',
  'axes.rows.pilots',
  ...['time.bar.stop', 'time.bars.pilot.soort', 'time.zoomIn', 'time.undatedParts.pilot'],
  'combine.counted.pilots',
  // The name of this map, of the page as the government calls it, and of a sea.
  ...[
    'title',
    'pageNames.short.privacy',
    'pageNames.short.open-data',
    'map.seas.ijssel',
    'embed.source',
  ],
  // The names of languages stand in their own language, and one message in both.
  ...['languages.names.nl', 'languages.names.en'],
  ...['languages.notFetched.nl', 'languages.notFetched.en'],
  // Keys of the keyboard, codes and units.
  ...['help.keyList.1.0.0', 'help.keyList.2.0.0', 'help.keyList.3.0.0', 'help.keyList.4.0.0'],
  ...['help.keyList.9.0.0', 'pages.openData.hash', 'pages.openData.size', 'place.distance'],
  ...['embedding.codeLabel', 'embedding.forms.element'],
  // The same word in both languages.
  ...['filters.title', 'filters.show', 'filters.showCount', 'embed.filters', 'saving.filters'],
  ...['filters.facets.status', 'list.columns.status', 'detail.fields.website', 'changes.was'],
  ...['rearrange.stop', 'rearrange.making.stop', 'ownData.stop', 'network.zoomIn', 'map.zoomIn'],
  ...['help.keyList.2.1', 'similar.kinds.partner', 'titles.all.kaart', 'map.divisions.per'],
  ...['map.pilotsHere', 'map.cluster', 'map.onePilot', 'map.regionStop', 'saving.pixels'],
  ...[
    'embedding.forms.element',
    'embedding.codeLabel',
    'titles.per',
    'titles.inPlace',
    'share.partOf',
    'place.inProvince',
  ],
]);

describe('the English texts', () => {
  it('stand under the same keys as the Dutch, texts as texts and makers of texts as those', () => {
    const kinds = (texts: typeof dutch) =>
      [...texts].map(([key, text]) => `${key}: ${typeof text}`).sort();
    expect(kinds(english)).toEqual(kinds(dutch));
    expect(dutch.size).toBeGreaterThan(600);
  });

  it.each([...dutch])('%s says the same of 0, 1, 2 and 1000', (key, text) => {
    const translated = english.get(key) ?? '';
    for (const count of COUNTS) {
      const [one, other] = [textFor(text, count), textFor(translated, count)];
      expect(other.trim() === '', other).toBe(one.trim() === '');
      expect(other).not.toMatch(/undefined|NaN|\[object/);
      expect(numbersIn(other)).toEqual(numbersIn(one));
    }
  });

  it('are nowhere Dutch', () => {
    const same = [...dutch].filter(([key, text]) => {
      const read = textFor(text, 2);
      return /\p{L}/u.test(read) && read === textFor(english.get(key) ?? '', 2);
    });
    expect(same.map(([key]) => key).filter((key) => !ALIKE.has(key))).toEqual([]);
  });

  it('make no exception for what differs', () => {
    const needless = [...ALIKE].filter(
      (key) => textFor(dutch.get(key) ?? '', 2) !== textFor(english.get(key) ?? '', 2),
    );
    expect(needless).toEqual([]);
  });
});

/** Without the separators of thousands, which differ. */
function numbersIn(text: string): string[] {
  return [...text.replace(/(?<=\d)[.,](?=\d)/g, '').matchAll(/\d+/g)].map(String).sort();
}
