import fc from 'fast-check';
import type { BlockContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { heading, type Outline, outlineText, table } from '../../scripts/lib/compare/outline.ts';

const leaf = (text: string): Outline => ({ text, items: [] });

describe('outlineText', () => {
  it('is indented in a terminal, also where a text has several lines', () => {
    const items = [{ text: 'Aanpak', items: [leaf('was: een\ntwee')] }];
    expect(outlineText('text', items)).toBe('  Aanpak\n    was: een\n      twee');
  });

  it.each([
    ['1. Wonen', '1\\. Wonen'],
    ['2) Zorg', '2\\) Zorg'],
    ['+ erbij', '\\+ erbij'],
    ['- eraf', '\\- eraf'],
    ['# Kop', '\\# Kop'],
    ['&amp;', '\\&amp;'],
    ['*nu* _nu_ `nu` ~~nu~~', '\\*nu\\* \\_nu\\_ \\`nu\\` \\~\\~nu\\~\\~'],
    ['<b>[a](b)', '\\<b>\\[a]\\(b)'],
    // Nothing is escaped that means nothing there.
    ['Kom in 2018 (16-27) & verder', 'Kom in 2018 (16-27) & verder'],
    ['https://www.example.nl/een_twee?a=1', 'https://www.example.nl/een_twee?a=1'],
    ['thema 1. Wonen + zorg - nr. #1', 'thema 1. Wonen + zorg - nr. #1'],
  ])('%s is %s in Markdown', (text, expected) => {
    expect(outlineText('markdown', [leaf(text)])).toBe(`- ${expected}`);
  });

  it('says the same in Markdown, whatever is in it', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...'1.)+-*_`[]()<>#&;~|=\\!:'),
          fc.constantFrom('\n', ' ', '1. ', '- ', '&amp;', '---', 'een', '<!-- ', 'http://x.nl'),
          fc.string({ unit: 'grapheme', maxLength: 4 }),
        ),
        { minLength: 1, maxLength: 8 },
      )
      // The check of the data refuses spaces around a text, and characters that nobody sees.
      .map((parts) =>
        parts
          .join('')
          .replace(/\p{C}(?<!\n)/gu, '')
          .trim(),
      )
      .filter((found) => found !== '');
    const having = (items: fc.Arbitrary<Outline[]>) =>
      fc.record({ text, items }, { noNullPrototype: true });
    const innermost = fc.array(having(fc.constant([])), { maxLength: 2 });
    const outline = fc.array(having(fc.array(having(innermost), { maxLength: 2 })), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(outline, (items) => {
        const [list, ...others] = fromMarkdown(outlineText('markdown', items)).children;
        expect(others).toEqual([]);
        expect(outlineOf(list)).toEqual(items);
      }),
    );
  });
});

/** What a reader of Markdown makes of a list; fails on anything but texts in it. */
function outlineOf(list: RootContent | BlockContent | undefined): Outline[] {
  if (list === undefined) return [];
  if (list.type !== 'list' || list.ordered) throw new Error(`no list but ${JSON.stringify(list)}`);
  return list.children.map(({ children: [paragraph, inner] }) => {
    if (paragraph?.type !== 'paragraph') throw new Error(`no text: ${JSON.stringify(paragraph)}`);
    const text = paragraph.children.map((phrase) => {
      if (phrase.type !== 'text') throw new Error(`no text: ${JSON.stringify(phrase)}`);
      return phrase.value;
    });
    const found = inner as BlockContent | undefined;
    return { text: text.join(''), items: outlineOf(found) };
  });
}

describe('heading and table', () => {
  it('are Markdown, with names escaped', () => {
    expect(heading('markdown', 2, '1. *Wonen*')).toBe('## 1. \\*Wonen\\*');
    const rows = table('markdown', ['', 'nieuw'], [['Zorg | wonen', '12']]);
    expect(rows).toBe('| | nieuw |\n| - | -: |\n| Zorg \\| wonen | 12 |');
  });

  it('are aligned in a terminal', () => {
    expect(heading('text', 2, 'Pilots')).toBe('Pilots\n------');
    expect(heading('text', 3, 'Nieuw')).toBe('Nieuw');
    const rows = table('text', ['', 'nieuw'], [['Pilots', '12']]);
    expect(rows).toBe('        nieuw\nPilots     12');
  });
});
