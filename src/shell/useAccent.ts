import { useInsertionEffect } from 'react';
import { type AccentColours, accentFor, type Theme } from '../ui/accent.ts';

const TOKENS: Readonly<Record<keyof AccentColours, string>> = {
  accent: 'accent',
  onAccent: 'on-accent',
  soft: 'accent-soft',
};

/**
 * Gives the page another accent, for both themes: where src/styles/tokens.css asks for `--own-…`. `hex`: six digits;
 * undefined, or what is no colour: the accent of the style sheet.
 */
export function useAccent(hex: string | undefined): void {
  useInsertionEffect(() => {
    const colours = hex === undefined ? undefined : accentFor(hex);
    const { style } = document.documentElement;
    for (const theme of ['light', 'dark'] satisfies Theme[]) {
      for (const [part, token] of Object.entries(TOKENS) as [keyof AccentColours, string][]) {
        const name = `--own-${token}-${theme}`;
        if (colours) style.setProperty(name, colours[theme][part]);
        else style.removeProperty(name);
      }
    }
  }, [hex]);
}
