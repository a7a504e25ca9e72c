import { createContext, useContext } from 'react';
import { nl } from './nl.ts';

/** The same keys, with any text: a language that misses one does not compile. */
type Translated<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Translated<T[K]> };

export type Texts = Translated<typeof nl>;

const TextsContext = createContext<Texts>(nl);
export const TextsProvider = TextsContext.Provider;

/** The texts of the chosen language. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
