/** From the attributes of the element to the address of its frame. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** For the element itself. */
const OWN = ['adres', 'hoogte', 'height', 'titel', 'embed'];

/**
 * Attributes that every element may have. Others with a mark in their name (data-…, aria-…, _ngcontent-…, @click) are of
 * the page and its tools as well: our parameters have letters only.
 */
const OF_HTML =
  /^(accesskey|autocapitalize|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(id|prop|ref|scope|type)|key|lang|nonce|on.+|part|popover|role|slot|spellcheck|style|tabindex|title|translate)$/;
const PARAMETER = /^[a-z]+$/;

/**
 * The query string that attributes stand for: all of the address, also what this script has not heard of, for the app
 * may be newer. Attributes that mean something to HTML are left alone.
 */
export function queryOf(attributes: Iterable<Attribute>): string {
  const query = new URLSearchParams({ embed: '1' });
  for (const { name, value } of attributes) {
    if (PARAMETER.test(name) && !OWN.includes(name) && !OF_HTML.test(name)) query.set(name, value);
  }
  // Lists stay readable.
  return `?${query.toString().replaceAll('%2C', ',')}`;
}

/** The same state on a page of its own: without what only a frame knows. */
export function wholePageOf(query: string): string {
  const whole = new URLSearchParams(query);
  for (const name of ['embed', 'kop', 'filters', 'legenda', 'details', 'accent', 'vast']) {
    whole.delete(name);
  }
  return whole.size > 0 ? `?${whole.toString().replaceAll('%2C', ',')}` : '';
}

/** Where the app stands: the folder above that of this script. undefined: that cannot be told. */
export function appAddress(script: string | undefined): string | undefined {
  return script === undefined ? undefined : new URL('../', script).href;
}

/**
 * The folder that an address means, with or without a slash or index.html at its end, with a slash; undefined: that is
 * no address of a page.
 */
export function folderOf(address: string, base: string): string | undefined {
  if (address === '' || !URL.canParse(address, base)) return undefined;
  const { protocol, origin, pathname } = new URL(address, base);
  if (!/^https?:$/.test(protocol)) return undefined;
  return `${origin}${pathname.replace(/[^/]*\.html$/, '').replace(/\/?$/, '/')}`;
}
