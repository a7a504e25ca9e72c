import { ownFileTexts } from '../i18n/ownFileTexts.ts';
import { useTexts } from '../i18n/texts.ts';
import { OpenedBar } from './OpenedBar.tsx';
import type { Opened } from './openedSource.ts';

/** Of a file that the address names. */
export function AddressedBar({ name, notices }: Pick<Opened, 'name' | 'notices'>) {
  const texts = ownFileTexts(useTexts());
  // A link, so that the address is left behind with all that it says of the file.
  return (
    <OpenedBar told={texts.shown(name)} notices={notices} back={<a href="./">{texts.back}</a>} />
  );
}
