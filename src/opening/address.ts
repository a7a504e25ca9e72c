/** What a server may read as `/` or `\`, and a browser does not. */
const HIDDEN_STEP = /%2f|%5c/i;

/**
 * The address of the file that `bron=` names; undefined when it is not in the folder of this page, or below it: another
 * host would learn who looks at it, and what stands elsewhere on this host is not this site's to open.
 *
 * The browser's own reading of addresses decides, so that no spelling (`//`, `\`, `..`, `%2e%2e`) leads elsewhere.
 * It leaves `%2f` and `%5c` as they are, which a server may take for a step: an address with those is none.
 * @param page address of the page
 */
export function fileAddress(given: string, page: string): URL | undefined {
  const folder = new URL('.', page);
  const address = parse(given, page);
  if (address === undefined || !address.href.startsWith(folder.href)) return undefined;
  if (HIDDEN_STEP.test(address.pathname.slice(folder.pathname.length))) return undefined;
  address.hash = '';
  return address;
}

function parse(given: string, page: string): URL | undefined {
  try {
    return new URL(given, page);
  } catch {
    return undefined;
  }
}

/** The last part of its path, as a reader knows the file. */
export function fileName({ pathname }: URL): string {
  const name = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
