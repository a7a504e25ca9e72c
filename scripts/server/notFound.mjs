/** Where the page stands in the built site. */
export const NOT_FOUND_PAGE = '404.html';

/**
 * The page for what is not there, with its addresses made right for a site at `base`. A host shows it in answer to
 * addresses of every depth, so addresses relative to the page would lead elsewhere each time, and the policy allows no
 * `<base>`. As built it is right for the root of a host; who knows the path writes it in.
 * @param {string} html as built
 * @param {string} base path of the site, with a slash at both ends
 */
export function notFoundAt(html, base) {
  return html.replace(/\b(href|src)="\/(?!\/)/g, (_, name) => `${name}="${base}`);
}
