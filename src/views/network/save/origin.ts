import type { VersionInfo } from '../../../domain/schema.ts';
import type { Colophon } from '../../../export/colophon.ts';
import { formatDateInText, inSentence } from '../../../i18n/format.ts';
import type { Texts } from '../../../i18n/texts.ts';
import type { Choices } from '../../../state/choices.ts';
import { formatChoices } from '../../../state/urlCodec.ts';
import { COLOPHON } from './colophon.ts';

/** How what is saved says where it comes from. */
export interface Origin {
  /** Of the whole, such as the name of the site. */
  readonly title: string;
  /** Which data it is and how old, in a sentence. */
  readonly state: string;
  /** To name it as a source, with the address where these choices show the same again. */
  readonly source: (choices: Choices) => string;
  /** What the names of files begin with. */
  readonly fileStem: string;
  readonly colophon: Colophon;
}

/** A version of this site, or the visitor's own file: that is not ours, and we give no licence for it. */
export function originOf(
  version: VersionInfo,
  ownFile: string | undefined,
  { openData, save }: Texts,
  { href, search }: Pick<Location, 'href' | 'search'>,
): Origin {
  const date = formatDateInText(version.date);
  if (ownFile !== undefined) {
    const title = save.ownFile(ownFile);
    // The address of the page names the file.
    const address = (choices: Choices) => new URL(formatChoices(choices, search), href).href;
    return {
      title,
      state: save.ownState(ownFile, date),
      source: (choices) => save.ownSource(ownFile, date, address(choices)),
      fileStem: safe(ownFile.replace(/\.[^.]*$/, '')),
      colophon: { title },
    };
  }
  const name = inSentence(version.title);
  const address = (choices: Choices) =>
    new URL(formatChoices({ ...choices, version: version.id }), href).href;
  return {
    title: COLOPHON.title,
    state: save.state(name, date),
    source: (choices) => openData.citation(name, date, address(choices)),
    fileStem: `netwerkkaart-16-27-${safe(version.id)}`,
    colophon: COLOPHON,
  };
}

/** Without what a system refuses in the name of a file. */
const safe = (name: string): string => name.replace(/[^\w-]+/g, '-');
