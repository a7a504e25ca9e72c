import type { Colophon } from '../../../export/colophon.ts';
import type { Origin } from '../../../parts/origin.ts';

/** As data/catalogus.json has it for the files that the build makes; a test compares them. */
export const COLOPHON: Colophon = {
  title: 'Netwerkkaart 16-27',
  published: {
    by: 'Netwerkkaart 16-27',
    licence: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  },
};

/** Of what is saved: an own file is not ours, and we give no licence for it. */
export function colophonOf({ isOwnFile, title }: Pick<Origin, 'isOwnFile' | 'title'>): Colophon {
  return isOwnFile ? { title } : COLOPHON;
}
