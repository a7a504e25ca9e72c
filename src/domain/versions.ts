/** What a list of versions, oldest first, tells of their order and of what each was started from. */
import type { VersionInfo } from './schema.ts';

type Identified = Pick<VersionInfo, 'id'>;
type Started = Pick<VersionInfo, 'id' | 'basedOn'>;
type Listed = Pick<VersionInfo, 'id' | 'basedOn' | 'state'>;

export const isPublished = ({ state }: Pick<VersionInfo, 'state'>): boolean =>
  state === 'gepubliceerd';

/** The last published version; undefined when there is none. */
export const latestOf = <T extends Listed>(versions: readonly T[]): T | undefined =>
  versions.findLast(isPublished);

/** Whether a version stands before another in the list; false when one of them is not in it. */
export function isEarlier(versions: readonly Identified[], id: string, than: string): boolean {
  const at = placeOf(versions, id);
  return at !== -1 && at < placeOf(versions, than);
}

/**
 * The published version that a version is compared with: the one it was started from, or what that was started
 * from as long as it is a concept. Versions that were started from none follow each other: a correction that comes
 * between them changes nothing for the later one. Undefined for the first of them, and for an unknown id.
 */
export function publishedBefore<T extends Listed>(
  versions: readonly T[],
  id: string,
): T | undefined {
  const at = placeOf(versions, id);
  const before = baseAt(versions, at) ?? versions.slice(0, Math.max(at, 0)).findLast(isFirst);
  return before === undefined || isPublished(before)
    ? before
    : publishedBefore(versions, before.id);
}

/**
 * The version at whose places another is drawn, so that publishing does not turn the known map around: the one it
 * was started from. Versions that were started from none are drawn at the places of the next of them: the last is
 * what everybody saw first, so it must look best, and an older and mostly smaller version is drawn well at the
 * places of a larger one, not the other way round. Undefined for the last of them, which is drawn freely, and for
 * an unknown id.
 */
export function drawnAfter<T extends Started>(versions: readonly T[], id: string): T | undefined {
  const at = placeOf(versions, id);
  return at === -1 ? undefined : (baseAt(versions, at) ?? versions.slice(at + 1).find(isFirst));
}

const placeOf = (versions: readonly Identified[], id: string): number =>
  versions.findIndex((version) => version.id === id);

const isFirst = ({ basedOn }: Started): boolean => basedOn === undefined;

/** What a version was started from; one that is not among the earlier versions counts as not named. */
function baseAt<T extends Started>(versions: readonly T[], at: number): T | undefined {
  const basedOn = versions[at]?.basedOn;
  return versions.slice(0, Math.max(at, 0)).find(({ id }) => id === basedOn);
}
