import type { nlOpening } from './nlOpening.ts';
import type { Translated } from './translated.ts';

const MEGABYTE = 1024 * 1024;

/** Why an own file cannot be opened, in English; part of en.ts. */
export const enOpening: Translated<typeof nlOpening> = {
  problems: {
    tooLarge: (file, most) =>
      `The file ${file} is too large. A file of your own may be at most ${Math.floor(most / MEGABYTE)} MB.`,
    tooSlow: (file) =>
      `The file ${file} does not arrive: nothing came for half a minute. Try again. If that does not help, check whether the server can give the file.`,
    elsewhere: (address) =>
      `The address “${address}” is not in the folder of this site. Only a file that is there can be opened here. Put the file beside this page and give only its name after “bron=”.`,
    noNodes: (file, first) =>
      first === undefined
        ? `There are no nodes in the file ${file}: the list “nodes” is empty.`
        : `No node in the file ${file} can be used. The first fault is at ${first}. A node has at least an “id”: a text or a number.`,
  },
};
