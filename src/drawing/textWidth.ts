/**
 * Width of a text without a browser: the layout reserves room for names while the data is built.
 *
 * Advance widths of Atkinson Hyperlegible Next in thousandths of an em, for U+0020 to U+007E.
 * Between the two weights the font interpolates, and so does this. Kerning is left out: it makes
 * a name at most 2 % narrower, never wider.
 */
const FIRST = 0x20;
const LIGHT_WEIGHT = 450;
const HEAVY_WEIGHT = 650;
/** Rows of sixteen characters. */
const table = (...rows: readonly string[]): readonly number[] =>
  rows.flatMap((row) => row.split(' ').map(Number));
const LIGHT = table(
  '287 289 319 620 596 929 730 170 306 306 485 604 222 364 222 398',
  '650 414 554 581 616 592 604 515 617 590 222 222 556 625 556 493',
  '779 637 619 648 673 575 555 699 695 399 522 638 543 831 698 721',
  '599 731 621 596 568 689 603 862 635 590 609 322 398 344 558 378',
  '252 530 572 490 570 543 324 565 554 262 248 505 273 852 554 554',
  '572 579 354 479 336 545 475 695 493 464 469 352 240 352 551',
);
const HEAVY = table(
  '308 300 376 620 607 961 726 203 329 329 485 596 262 371 262 432',
  '658 435 574 596 622 605 621 533 623 574 262 262 567 614 567 536',
  '781 670 638 656 686 593 564 715 700 420 553 659 550 853 714 742',
  '623 752 644 607 599 687 636 881 675 638 617 336 432 344 577 395',
  '281 548 591 506 591 559 357 588 568 293 257 546 309 876 568 571',
  '591 595 372 503 368 563 519 731 531 510 499 376 251 376 540',
);
const PUNCTUATION: Readonly<Record<string, readonly [number, number]>> = {
  '\u00a0': [287, 308],
  '‘': [243, 264],
  '’': [243, 264],
  '“': [415, 467],
  '”': [415, 467],
  '–': [503, 501],
  '—': [826, 831],
  '…': [692, 764],
  '·': [251, 285],
  '×': [533, 535],
};
/** What an unknown character counts as: a wide letter, so that room is reserved rather than lost. */
const UNKNOWN: readonly [number, number] = [700, 720];

function widths(character: string): readonly [number, number] {
  const known = PUNCTUATION[character];
  if (known) return known;
  // An accent does not change the width of its letter.
  const index = (character.normalize('NFD').codePointAt(0) ?? 0) - FIRST;
  const light = LIGHT[index];
  const heavy = HEAVY[index];
  return light === undefined || heavy === undefined ? UNKNOWN : [light, heavy];
}

/** Width in px of one line of text at `sizePx` and font weight `weight` (200–800); '' gives 0. */
export function textWidth(text: string, sizePx: number, weight: number): number {
  let light = 0;
  let heavy = 0;
  for (const character of text.normalize('NFC')) {
    const [l, h] = widths(character);
    light += l;
    heavy += h;
  }
  const share = (weight - LIGHT_WEIGHT) / (HEAVY_WEIGHT - LIGHT_WEIGHT);
  return ((light + (heavy - light) * share) * sizePx) / 1000;
}
