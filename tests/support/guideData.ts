/** The real data at the time of which the guide for editors speaks. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { readPublished } from '../../scripts/lib/folder/published.ts';
import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';
import type { TemporaryFolder } from '../fixtures/dataFolder.ts';
import { realVersions } from './realNetwork.ts';

/** The version that the concept of the guide is started from. */
export const GUIDE_BASE = '2026-11';

const GUIDE_VERSIONS: readonly string[] = ['2017-11', '2018-11', GUIDE_BASE];

/**
 * Copies the real data, with these versions alone, to `data` in a folder: the concept that a test makes there may
 * have been published in the meantime.
 */
export function copyGuideData(project: TemporaryFolder): void {
  const isKnown = (id: string) => GUIDE_VERSIONS.includes(id);
  for (const part of ['geo', 'catalogus.json', ...GUIDE_VERSIONS.map((id) => `versions/${id}`)]) {
    cpSync(join('data', part), join(project.path, 'data', part), { recursive: true });
  }
  project.write('data/versions.json', {
    schemaVersion: SCHEMA_VERSION,
    versions: realVersions.filter(({ id }) => isKnown(id)),
  });
  const published = Object.entries(readPublished('data').published).filter(([id]) => isKnown(id));
  project.write('data/published.json', Object.fromEntries(published));
}
