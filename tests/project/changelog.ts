import { readFileSync } from 'node:fs';

/** One heading "## [1.2.3] - 2027-01-31" of CHANGELOG.md, or the one of what is not released, with what stands below. */
export interface Entry {
  readonly heading: string;
  readonly version: string | undefined;
  readonly date: string | undefined;
  readonly body: string;
}

export const readChangelog = (): readonly Entry[] =>
  entriesOf(readFileSync('CHANGELOG.md', 'utf8'));

/** The entries, as they stand. */
export function entriesOf(text: string): readonly Entry[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...body] = part.split('\n');
      const [, version, date] = /^\[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/.exec(heading) ?? [];
      return { heading, version, date, body: body.join('\n') };
    });
}

/** The newest release; undefined before there is one. */
export const newestRelease = (entries: readonly Entry[]): Entry | undefined =>
  entries.find(({ version }) => version !== undefined);
