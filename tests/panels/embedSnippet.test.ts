// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  autoHeightSnippet,
  type Embed,
  elementSnippet,
  embedAddress,
  iframeSnippet,
  SANDBOX,
} from '../../src/panels/embedding/snippet.ts';
import { DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { parseEmbedding, WHOLE_EMBED } from '../../src/state/embedding.ts';
import { parseChoices } from '../../src/state/urlCodec.ts';

const pilots: Embed = {
  site: 'https://example.org/kaart/',
  choices: { ...DEFAULT_CHOICES, view: 'kaart', facets: { leefdomein: ['wonen'] } },
  embedding: { ...WHOLE_EMBED, accent: 'ffd500', locked: ['leefdomein', 'regio'] },
  height: 640,
  title: 'Pilots rond wonen – Netwerkkaart 16-27',
  linkText: 'Pilots rond wonen: open de Netwerkkaart 16-27',
};

/** The code as a browser reads it; scripts in it are not run. */
function read(code: string) {
  const { body } = new DOMParser().parseFromString(code, 'text/html');
  return {
    elements: [...body.querySelectorAll('*')].map(({ localName }) => localName),
    frame: body.querySelector('iframe'),
    link: body.querySelector('a'),
    script: body.querySelector('script'),
    element: body.querySelector('netwerk-kaart'),
  };
}

describe('the plain iframe', () => {
  it('is the frame and the link of the contract', () => {
    expect(iframeSnippet(pilots)).toBe(
      `<iframe src="https://example.org/kaart/?embed=1&amp;accent=ffd500&amp;vast=leefdomein,regio&amp;weergave=kaart&amp;leefdomein=wonen" title="Pilots rond wonen – Netwerkkaart 16-27" loading="lazy" referrerpolicy="no-referrer" style="width:100%;height:640px;border:0" sandbox="${SANDBOX}" allow="clipboard-write; fullscreen"></iframe>
<p><a href="https://example.org/kaart/?weergave=kaart&amp;leefdomein=wonen">Pilots rond wonen: open de Netwerkkaart 16-27</a></p>`,
    );
  });

  it('needs no script', () => {
    expect(read(iframeSnippet(pilots)).elements).toEqual(['iframe', 'p', 'a']);
  });
});

describe('the iframe that adapts its height', () => {
  it('is the same frame with a mark and the script', () => {
    const { frame, script, elements } = read(autoHeightSnippet(pilots));
    expect(elements).toEqual(['iframe', 'p', 'a', 'script']);
    expect(frame?.getAttribute('src')).toBe(embedAddress(pilots));
    expect(frame?.hasAttribute('data-netwerkkaart')).toBe(true);
    expect(script?.src).toBe('https://example.org/kaart/embed/v1.js');
    expect(script?.hasAttribute('async')).toBe(true);
  });

  it('finds the script beside a page with a name of its own', () => {
    const site = 'https://example.org/kaart/index.html';
    expect(read(autoHeightSnippet({ ...pilots, site })).script?.src).toBe(
      'https://example.org/kaart/embed/v1.js',
    );
  });
});

describe('the element', () => {
  it('has the address as attributes, and a link in it for whoever blocks scripts', () => {
    const { element, link } = read(elementSnippet(pilots));
    expect(
      Object.fromEntries([...(element?.attributes ?? [])].map((a) => [a.name, a.value])),
    ).toEqual({
      accent: 'ffd500',
      vast: 'leefdomein,regio',
      weergave: 'kaart',
      leefdomein: 'wonen',
      hoogte: '640',
      titel: pilots.title,
    });
    expect(element?.contains(link)).toBe(true);
  });
});

describe('whatever is chosen and whatever it is called', () => {
  const embed = fc.record({
    title: fc.string({ unit: 'grapheme' }),
    query: fc.string(),
    selection: fc.option(fc.stringMatching(/^[a-z-]{1,12}$/), { nil: undefined }),
  });

  it('leads to the same choices, and never becomes more than it is', () => {
    fc.assert(
      fc.property(embed, ({ title, query, selection }) => {
        const given: Embed = {
          ...pilots,
          choices: { ...DEFAULT_CHOICES, query, selection },
          title,
          linkText: title,
        };
        const { frame, link, elements } = read(iframeSnippet(given));
        expect(elements).toEqual(['iframe', 'p', 'a']);
        // Of ends of lines a browser makes its own.
        const lines = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
        expect(lines(frame?.title ?? '')).toBe(lines(title));
        const { search } = new URL(frame?.src ?? '');
        expect(parseEmbedding(search).embedding).toEqual(given.embedding);
        const { choices } = parseChoices(search);
        expect(choices).toEqual(parseChoices(new URL(link?.href ?? '').search).choices);
        expect(choices.selection).toBe(selection);
        if (query.trim() !== '') expect(choices.query).toBe(query);
      }),
      { numRuns: 500 },
    );
  });
});
