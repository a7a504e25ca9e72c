import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { IndexFile, NetworkFile } from '../../src/domain/schema.ts';
import { oembed } from './oembed.ts';
import { IMAGE_SIZE, shareImage } from './shareImage.ts';
import { siteAddress } from './siteAddress.ts';

const IMAGE = 'netwerkkaart-deel.png';
const OEMBED = 'oembed.json';
const TITLE = 'Netwerkkaart 16-27';
const TOKENS = fileURLToPath(new URL('../../src/styles/tokens.css', import.meta.url));

/**
 * What sites and apps show of a link to the app: a picture of the real network, and how to embed it. Most of them take
 * whole addresses only, and the build works under every address: so they are whole when NETWERKKAART_URL says where it
 * will stand. Else the picture has an address beside the page, and the canonical address and oEmbed are left out.
 */
export function sharing(environment: Readonly<Record<string, string | undefined>>): Plugin {
  let data = '';
  return {
    name: 'sharing',
    apply: 'build',
    configResolved({ publicDir }) {
      data = join(publicDir, 'data');
    },
    transformIndexHtml: () => tags(siteAddress(environment)),
    generateBundle() {
      const source = shareImage(latestVersion(data), readFileSync(TOKENS, 'utf8'));
      this.emitFile({ type: 'asset', fileName: IMAGE, source });
      const site = siteAddress(environment);
      if (site === undefined) return;
      const text = `${JSON.stringify(oembed(site, IMAGE, TITLE), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: OEMBED, source: text });
    },
  };
}

/** For the head of the page. */
export function tags(site: string | undefined): HtmlTagDescriptor[] {
  const tag = (name: string, attrs: Record<string, string>) =>
    ({ tag: name, attrs, injectTo: 'head' }) as const;
  return [
    tag('meta', { property: 'og:image', content: `${site ?? './'}${IMAGE}` }),
    tag('meta', { property: 'og:image:width', content: String(IMAGE_SIZE.width) }),
    tag('meta', { property: 'og:image:height', content: String(IMAGE_SIZE.height) }),
    ...(site === undefined
      ? []
      : [
          tag('meta', { property: 'og:url', content: site }),
          tag('link', { rel: 'canonical', href: site }),
          tag('link', {
            rel: 'alternate',
            type: 'application/json+oembed',
            href: `${site}${OEMBED}`,
            title: TITLE,
          }),
        ]),
  ];
}

/** As the build of the data left it. */
function latestVersion(data: string): NetworkFile {
  const read = <T>(...path: string[]) => JSON.parse(readFileSync(join(data, ...path), 'utf8')) as T;
  return read<NetworkFile>(read<IndexFile>('index.json').latest, 'netwerk.json');
}
