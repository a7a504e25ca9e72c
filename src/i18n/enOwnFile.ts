import { formatCount, formatNumber } from './enFormat.ts';
import type { nlOwnFile } from './nlOwnFile.ts';
import type { Translated } from './translated.ts';

const nodes = (count: number) => formatCount(count, 'node', 'nodes');
const links = (count: number) => formatCount(count, 'link', 'links');

/** The texts of an own file that is open, in English; part of en.ts. */
export const enOwnFile: Translated<typeof nlOwnFile> = {
  words: {
    title: 'Own file',
    summary: 'A file of your own. It is no part of the Netwerkkaart.',
    other: 'other',
    withoutType: 'without a kind',
    joined: 'connected with',
    reversed: '(the other way)',
  },
  label: 'Own file',
  close: 'Close this message',
  shown: (name) => `This is a file of your own: ${name}. It is no part of the Netwerkkaart.`,
  back: 'Back to the Netwerkkaart',
  notPlaced:
    'The places in the file (x and y) are not used: not every node has one, or they coincide. So they are computed.',
  together: (types) =>
    `There are more kinds than shapes. These stand together under “other”: ${types.join(', ')}.`,
  relationsTogether: (most, types) =>
    `There are more than ${formatNumber(most)} kinds of links. The least frequent stand together under “other”: ${types.join(', ')}.`,
  more: (count) => `and ${formatNumber(count)} more`,
  skipped: {
    'node-shape': (count, first) =>
      `Skipped: ${nodes(count)} without a proper “id” or with a wrong field. The first fault: ${first}.`,
    'node-twice': (count, first) =>
      `Skipped: ${nodes(count)} with an id that was there before. The first: ${first}.`,
    'link-shape': (count, first) =>
      `Skipped: ${links(count)} without a proper “source” or “target”. The first fault: ${first}.`,
    'link-to-nothing': (count, first) =>
      `Skipped: ${links(count)} to a node that is not there. The first: ${first}.`,
    'link-to-itself': (count, first) =>
      `Skipped: ${links(count)} from a node to itself. The first: ${first}.`,
  },
};
