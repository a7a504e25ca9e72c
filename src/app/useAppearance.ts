import { useInsertionEffect } from 'react';
import type { Network } from '../domain/network.ts';

/**
 * Puts the theme on the page, and over the tokens of the style sheet the colours of the kinds,
 * which come with the data: lists, marks and drawings all follow the shown version. An insertion
 * effect, because the drawing reads the tokens in a layout effect, which runs after it.
 */
export function useAppearance(network: Network | undefined, theme: 'light' | 'dark'): void {
  useInsertionEffect(() => {
    const { style, dataset } = document.documentElement;
    dataset.theme = theme;
    for (const { kind, colour } of network?.file.vocabularies.kinds ?? []) {
      style.setProperty(`--kind-${kind}`, colour[theme]);
    }
  }, [network, theme]);
}
