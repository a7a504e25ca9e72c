import type { nlAccessibility } from './nlAccessibility.ts';
import type { Translated } from './translated.ts';

/** The accessibility statement in English; see nlAccessibility.ts. */
export const enAccessibility: Translated<typeof nlAccessibility> = {
  own: 'Accessibility statement of the publisher of this site',
  aim: 'Everybody must be able to use the Netwerkkaart: also who sees badly, does not use a mouse, has a screen reader or is easily distracted. This page says how far that has come, what was tested and what was not.',

  about: 'What is this statement about?',
  aboutText:
    'About the app Netwerkkaart 16-27: the network, the map, the list, the matrix, the timeline, all panels and these pages, also when the app stands in another site. Not about the site around it, nor about the sites that links lead to.',
  by: 'The makers of the software make this statement. It has the form of toegankelijkheidsverklaring.nl, the Dutch register of accessibility statements, but does not stand in that register. A public body that publishes this map makes a statement of its own there.',

  norm: 'Standard',
  normText:
    'The European standard EN 301 549. For websites it holds the rules of WCAG. Tests were done with WCAG 2.2, levels A and AA.',

  status: 'Compliance status',
  statusName: 'D: does not comply',
  statusText:
    'That is the status in the Dutch model as long as no complete evaluation (after WCAG-EM) was done and none is planned. There is no independent evaluation: only the makers have tested. So it is not known how many of the requirements the app meets.',
  statusLink: 'What the statuses mean, on DigiToegankelijk (in Dutch)',

  report: 'Test report',
  how: (browser, axe) =>
    `The makers wrote automatic tests. These use the built app in ${browser}, with ${axe} for the rules of WCAG. The tests are part of the software: who has the code can repeat them with “npm test”.`,
  tested: 'What was tested?',
  testedList: [
    'Axe on the views, panels, dialogs and pages: light, dark and in the colours of a high contrast, 1280 pixels wide, and once more 320 pixels wide.',
    'Does everything fit at a width of 320 pixels (that is 400% zoom), without scrolling sideways?',
    'With the keyboard alone: searching, reading an item and its sources, walking through the network from relation to relation, walking over the map, choosing a municipality, filtering, comparing, saving, and going into an embedded map and out again.',
    'Does the focus stay in a logical place when something opens or closes?',
    'Names and roles of buttons, links, lists and messages, as assistive technology gets them.',
    'Less motion: who asks for that on the device sees nothing glide.',
    'Colours of groups can be told apart with three kinds of colour blindness. Colour is never the only difference.',
    'Touch: on a phone nothing in the app around the picture is smaller than 24 by 24 pixels.',
    'Language: in English there is no Dutch word of the app, and the data is marked as Dutch.',
  ],
  result: (date) =>
    `On ${date} these tests found nothing wrong. Automatic tests find only a part of what can be wrong.`,
  notTested: 'What was not tested?',
  notTestedList: [
    'With people with a disability.',
    'With real screen readers, such as NVDA, JAWS, VoiceOver and TalkBack.',
    'In Firefox, Safari and other browsers than Chromium.',
    'The high contrast of Windows itself: it was only imitated. We do not know whether the shapes in the network and on the map can be seen well there.',
    'Voice control, screen magnifiers and switches.',
    'Settings of your own for the space between letters and lines.',
    'Whether everybody understands the texts. The Dutch texts were written at level B1. The data follows the words of the source.',
    'The files to download, such as the workbook.',
  ],

  limits: 'Known limits',
  limitsList: [
    'The network is a drawing. Typefaces and letter spacing of your own do not work on the names in it. The same information stands in the List and under “Read as text”.',
    'The data is in Dutch only.',
    'Without JavaScript the app does not work. There is only an explanation then.',
  ],

  problem: 'Does something not work for you?',
  mail: 'Mail what you wanted to do and what happened, with your browser and assistive technology, to',
  noMail: (host) =>
    `This site gives no mail address. Tell whoever runs ${host} what you wanted to do and what happened, with your browser and assistive technology.`,
  complaint:
    'Is the publisher a public body, and does its answer not help you? Then you can complain to the National Ombudsman.',
  complaintLink: 'To the National Ombudsman',

  dated: (date) => `This statement was made on ${date}.`,
};
