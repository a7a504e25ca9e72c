import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/drawing/textWidth.ts';

describe('textWidth', () => {
  // Measured in Chromium with the font itself, at 1000 px.
  it.each([
    ['Landelijke werkagenda', 450, 10216],
    ['Samen, slim en slagvaardig', 450, 12247],
    ['IBP 5.7–5.11 zorg', 450, 7559],
    ['Gemeente Groningen', 600, 9748],
    ['Landelijke werkagenda', 650, 10632],
    ['Praktijkverklaring', 650, 8242],
  ])('is within 2 %% of the browser for "%s" at weight %i', (text, weight, measured) => {
    const width = textWidth(text, 1000, weight);
    expect(width).toBeGreaterThan(0.98 * measured);
    expect(width).toBeLessThan(1.02 * measured);
  });

  it('grows with the size, and an empty text has no width', () => {
    expect(textWidth('Tiel', 28, 450)).toBeCloseTo(2 * textWidth('Tiel', 14, 450));
    expect(textWidth('', 14, 650)).toBe(0);
  });

  it('counts a letter with an accent as the letter, however it is written', () => {
    expect(textWidth('é', 10, 450)).toBe(textWidth('e', 10, 450));
    expect(textWidth('e\u0301', 10, 450)).toBe(textWidth('e', 10, 450));
  });

  it('reserves a wide letter for a character it does not know', () => {
    expect(textWidth('漢', 10, 450)).toBeGreaterThan(textWidth('n', 10, 450));
  });
});
