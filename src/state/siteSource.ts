import { browserFetchText } from '../data/fetchText.ts';
import { loadIndex, loadVersion } from '../data/load.ts';
import type { DataSource } from './appState.ts';

/** The data of this site, in a folder of its own. The index is on its way at once, whoever asks for it first. */
export function siteSource(folder: string): DataSource {
  let ahead: ReturnType<typeof loadIndex> | undefined = loadIndex(browserFetchText, folder);
  return {
    loadIndex(options) {
      const first = ahead;
      ahead = undefined;
      return first ?? loadIndex(browserFetchText, folder, options);
    },
    loadVersion: (index, id, options) => loadVersion(browserFetchText, folder, index, id, options),
    // With their schemas only when something asks for a place.
    loadDivisions: async (index, options) => {
      const { loadDivisions } = await import('../data/geo.ts');
      return loadDivisions(browserFetchText, folder, index, options);
    },
    loadBoundaries: async (index, options) => {
      const { loadBoundaries } = await import('../data/geo.ts');
      return loadBoundaries(browserFetchText, folder, index, options);
    },
  };
}
