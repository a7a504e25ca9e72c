import type { Choices } from '../../state/choices.ts';
import { type Embedding, embeddingParameters } from '../../state/embedding.ts';
import { formatChoices } from '../../state/urlCodec.ts';

/** What a host page shows: these choices, in a frame of so many px high. */
export interface Embed {
  /** Where the app stands, with its file if it has one: https://example.org/kaart/ */
  readonly site: string;
  readonly choices: Choices;
  readonly embedding: Embedding;
  /** In px. */
  readonly height: number;
  /** What the frame is called when it is read aloud, and the text of the link under it. */
  readonly title: string;
  readonly linkText: string;
}

/** What a frame may do: all that the app needs, and not send the page around it elsewhere. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';
export const ALLOW = 'clipboard-write; fullscreen';

/** The address of the frame. */
export function embedAddress({ site, choices, embedding }: Embed): string {
  const own = embeddingParameters(embedding).map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ',')}`,
  );
  const chosen = formatChoices(choices).slice(1);
  return `${site}?${[...own, ...(chosen === '' ? [] : [chosen])].join('&')}`;
}

/** A frame and a link to the same in full: works on each page that allows a frame. */
export function iframeSnippet(embed: Embed): string {
  return `${frame(embed, [])}\n${link(embed)}`;
}

/** The same, of which the script keeps the height. */
export function autoHeightSnippet(embed: Embed): string {
  return `${frame(embed, [['data-netwerkkaart', '']])}\n${link(embed)}\n${script(embed)}`;
}

/** An element whose attributes are the address; what stands in it is shown where scripts are blocked. */
export function elementSnippet(embed: Embed): string {
  const query = new URL(embedAddress(embed)).searchParams;
  const chosen = [...query].filter(([name]) => name !== 'embed');
  const attributes = markup([
    ...chosen,
    ['hoogte', String(embed.height)],
    ['titel', embed.title],
    ...language(embed),
  ]);
  return `${script(embed)}\n<netwerk-kaart${attributes}>\n  ${link(embed)}\n</netwerk-kaart>`;
}

function frame(embed: Embed, more: readonly [string, string][]): string {
  const attributes = markup([
    ['src', embedAddress(embed)],
    ['title', embed.title],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    ['style', `width:100%;height:${embed.height}px;border:0`],
    ['sandbox', SANDBOX],
    ['allow', ALLOW],
    ...language(embed),
    ...more,
  ]);
  return `<iframe${attributes}></iframe>`;
}

function link(embed: Embed): string {
  const { site, choices, linkText } = embed;
  const attributes = markup([['href', site + formatChoices(choices)], ...language(embed)]);
  return `<p><a${attributes}>${escaped(linkText)}</a></p>`;
}

/** Its words are read aloud in their own language on a page in another one: most pages that show this are Dutch. */
function language({ choices }: Embed): [string, string][] {
  return choices.language === 'nl' ? [] : [['lang', choices.language]];
}

function script({ site }: Embed): string {
  const address = new URL('embed/v1.js', site).href;
  return `<script${markup([['src', address]])} async></script>`;
}

/** Attributes as they stand in a page; an empty one is its name alone. */
function markup(attributes: readonly (readonly [name: string, value: string])[]): string {
  return attributes
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
