import { useInsertionEffect } from 'react';
import type { Network } from '../domain/network.ts';

/**
 * Puts the theme on the page, and over the tokens of the style sheet the colours of the kinds,
 * which come with the data: lists and marks all follow the shown version. An insertion effect, so that
 * it is there before anything is laid out.
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
