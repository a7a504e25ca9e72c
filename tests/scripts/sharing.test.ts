import { describe, expect, it } from 'vitest';
import { oembed } from '../../scripts/bundle/oembed.ts';
import { tags } from '../../scripts/bundle/sharing.ts';
import { siteAddress } from '../../scripts/bundle/siteAddress.ts';

const SITE = 'https://voorbeeld.nl/kaart/';
const attribute = (site: string | undefined, name: string, value: string, asked: string) =>
  tags(site).find(({ attrs }) => attrs?.[name] === value)?.attrs?.[asked];

describe('the address of the site', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['  ', undefined],
    ['https://voorbeeld.nl', 'https://voorbeeld.nl/'],
    ['https://voorbeeld.nl/kaart', SITE],
    [SITE, SITE],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['https://voorbeeld.nl/"><script>', 'https://voorbeeld.nl/%22%3E%3Cscript%3E/'],
  ])('%s gives %s', (given, address) => {
    expect(siteAddress({ NETWERKKAART_URL: given })).toBe(address);
  });

  it.each(['voorbeeld.nl', '/kaart/', 'ftp://voorbeeld.nl/', 'https://voorbeeld.nl/?a', 'x y'])(
    'refuses %s, and says what to give',
    (given) => {
      expect(() => siteAddress({ NETWERKKAART_URL: given })).toThrow(
        'https://example.org/netwerkkaart/',
      );
    },
  );
});

describe('what the page tells of itself', () => {
  it('names whole addresses when the address of the site is known', () => {
    expect(attribute(SITE, 'property', 'og:image', 'content')).toBe(`${SITE}netwerkkaart-deel.png`);
    expect(attribute(SITE, 'property', 'og:url', 'content')).toBe(SITE);
    expect(attribute(SITE, 'rel', 'canonical', 'href')).toBe(SITE);
    expect(attribute(SITE, 'type', 'application/json+oembed', 'href')).toBe(`${SITE}oembed.json`);
  });

  it('claims no address when it is not', () => {
    expect(attribute(undefined, 'property', 'og:image', 'content')).toBe('./netwerkkaart-deel.png');
    expect(tags(undefined).map(({ tag }) => tag)).toEqual(['meta', 'meta', 'meta']);
    expect(attribute(undefined, 'property', 'og:url', 'content')).toBeUndefined();
  });
});

describe('oEmbed', () => {
  it('has what the specification asks of a rich answer, and an iframe of the embedded page', () => {
    const answer = oembed(SITE, 'netwerkkaart-deel.png', 'Netwerkkaart 16-27');
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 640 });
    expect(answer.thumbnail_url).toBe(`${SITE}netwerkkaart-deel.png`);
    const said = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(answer.html)?.[1];
    expect(said('src')).toBe(`${SITE}?embed=1`);
    expect(said('title')).toBe('Netwerkkaart 16-27');
    expect(said('sandbox')).toContain('allow-scripts');
  });
});
