import type { nlPrivacy } from './nlPrivacy.ts';
import type { Translated } from './translated.ts';

/** The page "Privacy" in English; see nlPrivacy.ts. */
export const enPrivacy: Translated<typeof nlPrivacy> = {
  own: 'Privacy statement of the publisher of this site',
  short:
    'The Netwerkkaart keeps nothing about you, sets no cookies and passes nothing on. There is no login, and nobody counts who is looking.',

  device: 'What stays on your device?',
  deviceList: [
    'Your choices. Filters, words you search for and what you click stand in the address bar only. That makes it possible to share a link, and makes the Back button of your browser work.',
    'Your location. The map asks for it only when you press the button for it. Your browser may then ask for your permission, and finds out where you are in its own way. The map works out on your device which municipality that is. After that the municipality stands in the address bar, not where exactly you are.',
    'A file of your own. It is read in your browser and sent nowhere.',
    'What you save or copy. Your browser makes that itself.',
  ],
  stored:
    'The map puts nothing in the storage of your browser. Your browser may keep the files of the site for a while, so that they open faster the next time. It does so for every site.',

  server: 'What does the server see?',
  serverList: [
    'The site stands on a server. As with any site, that server sees your IP address, your kind of browser and which files you ask for. Whether that is kept, and for how long, is up to whoever runs the server. It is not known here.',
    'When you open a link or refresh the page, the whole address goes to the server, with your filters and the words you searched for.',
  ],

  others: 'What do others see?',
  othersList: [
    'Nothing, as long as you stay on the map: everything comes from the server of this site.',
    'A link to a source opens another site. That site is not told where you came from.',
    'Is the map part of somebody else’s page? Then that page is told which view you see, which item you choose and how high the map is. Nothing about who you are.',
  ],
  kadaster:
    'There is one exception. In the view Map you can switch on a background of the Kadaster, the Dutch land registry. It is off at every visit. When you switch it on, your browser asks service.pdok.nl for images. The Kadaster then sees your IP address and which part of the Netherlands you look at.',

  inData: 'Are there persons in the data?',
  inDataText: 'No. The data holds organisations, programmes and places, no persons.',
  questions: 'Questions',
  mail: 'Mail your question to',
  noMail: (host) => `This site gives no mail address. Ask whoever runs ${host}.`,
};
