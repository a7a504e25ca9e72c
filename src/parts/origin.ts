import { useMemo } from 'react';
import type { VersionInfo } from '../domain/schema.ts';
import { type Texts, useTexts } from '../i18n/texts.ts';
import type { Choices } from '../state/choices.ts';
import { formatChoices } from '../state/urlCodec.ts';
import { useAppState, useSelection } from '../state/useAppStore.ts';

/** How what leaves the page says where it comes from. */
export interface Origin {
  /** Of the whole, such as the name of the site. */
  readonly title: string;
  /** Whether it is the visitor's own file, and so no data of the site. */
  readonly isOwnFile: boolean;
  /** Which data it is and how old, in a sentence. */
  readonly state: string;
  /** To name it as a source, with the address where these choices show the same again. */
  readonly source: (choices: Choices) => string;
  /** What the names of files begin with. */
  readonly fileStem: string;
}

/** A version of this site, or the visitor's own file: that is not ours, and we give no licence for it. */
export function originOf(
  version: VersionInfo,
  ownFile: string | undefined,
  texts: Texts,
  { href, search }: Pick<Location, 'href' | 'search'>,
): Origin {
  const date = texts.format.dateInText(version.date);
  if (ownFile !== undefined) {
    const title = texts.save.ownFile(ownFile);
    // The address of the page names the file.
    const address = (choices: Choices) => new URL(formatChoices(choices, search), href).href;
    return {
      title,
      isOwnFile: true,
      state: texts.save.ownState(ownFile, date),
      source: (choices) =>
        choices.site.unaddressed
          ? texts.save.ownState(ownFile, date)
          : texts.save.ownSource(ownFile, date, address(choices)),
      fileStem: safe(ownFile.replace(/\.[^.]*$/, '')),
    };
  }
  const name = texts.format.titleInText(version.title);
  const address = (choices: Choices) =>
    new URL(formatChoices({ ...choices, version: version.id }), href).href;
  return {
    title: `${texts.title} ${texts.titleYears}`,
    isOwnFile: false,
    state: texts.save.state(name, date),
    source: (choices) => texts.citation.line(name, date, address(choices)),
    fileStem: `netwerkkaart-16-27-${safe(version.id)}`,
  };
}

/** Of what is shown now. */
export function useOrigin(): Origin {
  const texts = useTexts();
  const { version } = useSelection().network.file;
  const ownFile = useAppState((state) => state.ownFile);
  return useMemo(
    () => originOf(version, ownFile, texts, window.location),
    [version, ownFile, texts],
  );
}

/** Without what a system refuses in the name of a file. */
const safe = (name: string): string => name.replace(/[^\w-]+/g, '-');
