/**
 * What `read` makes of the tokens of the style sheets, by their names, in a theme, whichever is on the page now: the
 * tokens count for a part of the page as well.
 */
export function withTokens<T>(
  theme: 'light' | 'dark',
  read: (token: (name: string) => string) => T,
): T {
  const part = document.createElement('div');
  part.dataset.theme = theme;
  document.body.append(part);
  const style = getComputedStyle(part);
  const result = read((name) => style.getPropertyValue(`--${name}`).trim());
  part.remove();
  return result;
}
