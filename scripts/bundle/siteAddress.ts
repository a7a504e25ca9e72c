/**
 * The address where the site will stand, of NETWERKKAART_URL: with a slash at its end, so that names of files follow.
 * undefined: not given, and nobody can know. Throws at what is no address of a site.
 */
export function siteAddress({
  NETWERKKAART_URL: given,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (given === undefined || given.trim() === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `NETWERKKAART_URL is "${given}": give the whole address of the site, such as https://example.org/netwerkkaart/`,
    );
  }
  return url.href.replace(/\/?$/, '/');
}
