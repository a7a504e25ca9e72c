/** Each letter costs a copy of the text; of a longer one (no real name or id is) only the whole is compared. */
const MAX_LENGTH = 120;

/**
 * The text, and the text without each of its letters. Texts that share one of these are close: a letter
 * more, less, other or swapped. So what is close is looked up, and no pair needs to be compared.
 */
export function signatures(text: string): string[] {
  if (text.length > MAX_LENGTH) return [text];
  return [
    text,
    ...Array.from({ length: text.length }, (_, i) => text.slice(0, i) + text.slice(i + 1)),
  ];
}

/** Finds, for "did you mean", the first of the candidates that is close to a text; undefined when none is. */
export function finderOf(candidates: Iterable<string>): (text: string) => string | undefined {
  const index = new Map<string, string>();
  for (const candidate of candidates) {
    for (const signature of signatures(candidate)) {
      if (!index.has(signature)) index.set(signature, candidate);
    }
  }
  return (text) => {
    const found = signatures(text).find((signature) => index.has(signature));
    return found === undefined ? undefined : index.get(found);
  };
}
