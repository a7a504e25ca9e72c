import { IMAGE_SIZE } from './shareImage.ts';

/** px; a picture in a frame needs at least 480. */
const FRAME = { width: 960, height: 640 };

/** What oEmbed (version 1.0, of the kind "rich") tells who was given the address of the site: how to show it in a page. */
export function oembed(site: string, image: string, title: string) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: title,
    provider_url: site,
    html: `<iframe src="${site}?embed=1" title="${title}" width="${FRAME.width}" height="${FRAME.height}" loading="lazy" referrerpolicy="no-referrer" style="width:100%;border:0" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="clipboard-write; fullscreen"></iframe>`,
    ...FRAME,
    thumbnail_url: `${site}${image}`,
    thumbnail_width: IMAGE_SIZE.width,
    thumbnail_height: IMAGE_SIZE.height,
  };
}
