import type { nlCitation } from './nlCitation.ts';
import type { Translated } from './translated.ts';

/** How to name this map as a source, in English; part of en.ts. */
export const enCitation: Translated<typeof nlCitation> = {
  line: (version, date, address) =>
    `Netwerkkaart 16-27, version ${version} (data up to ${date}), ${address}, licence CC0 1.0.`,
  copy: 'Copy this line',
  copied: 'Copied',
  copyFailed: 'Copying is not allowed here. Copy the line yourself:',
};
