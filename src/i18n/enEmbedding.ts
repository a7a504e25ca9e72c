import type { nlEmbedding } from './nlEmbedding.ts';
import type { Translated } from './translated.ts';

/** The dialog that makes the code to embed a view, in English. */
export const enEmbedding: Translated<typeof nlEmbedding> = {
  what: 'Put a view of the Netwerkkaart on a page of your own. Choose what your visitors see, look at the preview, and copy the code to your site. What you choose here changes nothing in the Netwerkkaart itself.',

  shows: 'What does the visitor see?',
  view: 'View',
  filters: (count) => (count === 0 ? 'Filters: none' : `Filters: ${count} chosen`),
  filtersNote: 'This starts from what you see now.',
  withDetail: (name) => `Opens with the details of ${name}`,
  pin: (version) => `Always show the version ${version}, even when there is a newer one`,

  parts: 'Parts',
  partNames: {
    kop: 'Heading with title and numbers',
    filters: 'Button with filters',
    legenda: 'Legend',
    details: 'Details, when somebody clicks on something',
  },
  partsNote: 'The source and the link to the whole are always there.',

  locked: 'Lock',
  lockedNote: 'The visitor sees what is locked, and cannot change it.',
  lockedNone: 'Choose a filter first. Then you can lock it here.',
  place: 'Place',

  look: 'Appearance',
  height: 'Height in pixels',
  heightNote: (least, most) => `From ${least} to ${most}.`,
  ownColour: 'Your own colour for links and buttons',
  colour: 'Colour',
  colourNote: 'If your colour is too light or too dark to read, we make it darker or lighter.',
  language: 'Language',
  languages: { nl: 'Dutch', en: 'English' },

  preview: 'Preview',
  previewTitle: (title) => `Preview: ${title}`,
  widths: { phone: 'Phone', column: 'Column', page: 'Full width' },
  widthLabel: 'Width of the preview',

  code: 'The code for your site',
  form: 'Kind of code',
  forms: {
    iframe: 'Plain iframe',
    height: 'Iframe that adapts its height',
    element: 'Element <netwerk-kaart>',
  },
  explain: {
    iframe:
      'Works on almost every site. Paste the code where you can enter HTML. Your site must allow iframes from this address. The height is fixed.',
    height:
      'A small script adapts the height of the iframe: a list gets no second scrollbar. Your site must allow iframes and scripts from this address. If the script does not run, the iframe simply stays.',
    element:
      'For those who build themselves: the choices are attributes of the element, and you can change them later with JavaScript. Your site must allow iframes and scripts from this address. Without script there is a link.',
  },
  needs: (origin) => `Does your site have a Content-Security-Policy? Then add: frame-src ${origin}`,
  needsScript: (origin) =>
    `Does your site have a Content-Security-Policy? Then add: frame-src ${origin}; script-src ${origin}`,
  copy: 'Copy the code',
  copied: 'Code copied',
  copyFailed: 'Copying is not allowed here. The code is selected: copy it with Ctrl+C or ⌘C.',
  codeLabel: 'Code',
  linkText: (title) => `${title}: open the Netwerkkaart 16-27`,
  ownFile:
    'You are looking at a file of your own. It cannot be embedded: only the data of this site can.',
};
