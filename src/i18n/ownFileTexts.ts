import { nlOwnFile } from './nlOwnFile.ts';
import type { Texts } from './texts.ts';

export type OwnFileTexts = NonNullable<Texts['ownFile']>;

/** The texts of an own file, in the language of `texts`; in Dutch they come with the code that opens a file. */
export function ownFileTexts({ ownFile = nlOwnFile }: Texts): OwnFileTexts {
  return ownFile;
}
