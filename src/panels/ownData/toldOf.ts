import { countLevels } from '../../domain/check/problem.ts';
import type { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import type { Opening } from './useReadingFiles.ts';

/** Where it is with a file, in a line; empty: nothing was asked. */
export function toldOf(opening: Opening, texts: ReturnType<typeof useOwnDataTexts>): string {
  switch (opening.at) {
    case 'rest':
      return '';
    case 'stopped':
    case 'failed':
      return texts[opening.at];
    case 'reading':
      return texts.reading(opening.name);
    case 'end': {
      if (opening.reading.outcome === 'refused') return texts.refused(opening.name);
      const { errors, warnings } = countLevels(opening.reading.problems);
      return texts.wrong(opening.name, errors, warnings);
    }
  }
}
