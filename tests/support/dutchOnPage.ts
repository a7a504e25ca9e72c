import { en } from '../../src/i18n/en.ts';
import { dutchTexts, textFor, textsOf } from './textsOf.ts';

/** What stands where a text takes a name; a number that is none reads NaN. */
const GAP = 'Ø';

/** Of “Kaart: pilots in Tiel” only the first word tells which language it is. */
const ENGLISH_WORDS = new Set(
  [...textsOf(en).values()].flatMap((text) => wordsOf(textFor(text, GAP))),
);

/** Dutch texts as patterns, without those that read the same in English. */
const DUTCH: readonly RegExp[] = [...textsOf(dutchTexts)].flatMap(([key, text]) => {
  const english = textsOf(en).get(key) ?? '';
  return [GAP, 1]
    .map((given) => ({ dutch: textFor(text, given), english: textFor(english, given) }))
    .filter(({ dutch, english }) => dutch !== english && isDutch(dutch))
    .map(({ dutch }) => new RegExp(`^${dutch.split(/Ø|NaN/).map(escaped).join('.+')}$`, 'u'));
});

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'aria-roledescription', 'alt'];

/** Everything on the page that reads as a Dutch text of the interface, outside what says that it is Dutch. */
export function dutchOnPage(page: Element): string[] {
  const marked = new Set([...page.querySelectorAll('[lang="nl"]')].flatMap(withAllIn));
  const texts = [...page.querySelectorAll('*')]
    .filter((element) => !marked.has(element))
    .flatMap((element) => [
      ...ATTRIBUTES.map((name) => element.getAttribute(name)),
      ...[...element.childNodes].filter(isText).map(({ data }) => data),
    ])
    .flatMap((text) => text?.trim() || []);
  return [...new Set(texts)].filter((text) => DUTCH.some((pattern) => pattern.test(text)));
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function wordsOf(text: string): string[] {
  return text.replace(/Ø|NaN/g, ' ').match(/\p{L}{2,}/gu) ?? [];
}

function isDutch(text: string): boolean {
  return wordsOf(text).some((word) => !ENGLISH_WORDS.has(word));
}

function escaped(text: string): string {
  return text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function withAllIn(element: Element): Element[] {
  return [element, ...element.querySelectorAll('*')];
}
