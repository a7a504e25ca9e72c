import type { nlShare } from './nlShare.ts';
import type { Translated } from './translated.ts';

/** The texts for sharing and citing what is shown, in English; see nlShare.ts. */
export const enShare: Translated<typeof nlShare> = {
  open: 'Share',
  openTitle: 'Share or cite what you see',
  title: 'Share what you see',

  link: 'Link to exactly this view',
  pin: (version) => `Keep this version: the link always shows version ${version}`,
  pinned: (version) => `The link always shows version ${version}, as you see it now.`,
  notYourFile:
    'This link opens the Netwerkkaart itself, not your own file. That is on your device alone.',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Copying is not allowed here. The link is selected: copy it with Ctrl+C or ⌘C.',
  mail: 'Mail the link',
  embed: 'Embed on your site',
  device: 'Share with an app',

  cite: 'Cite',
  citeWhy:
    'How to name the source. The link in this line always shows the same version of the data.',
  partOf: (title, source) => `${title}, in: ${source}`,
  seenOn: (source, day) => `${source.replace(/\.$/, '')}. Retrieved on ${day}.`,

  sealedOff:
    'This map is shut off inside another page. Mailing and sharing with an app are not possible there, and mostly copying is not either. You can select the link itself below.',
};
