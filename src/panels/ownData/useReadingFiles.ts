import { useEffect, useRef, useState } from 'react';
import { Stopped } from '../../background/slices.ts';
import { isoDay } from '../../domain/isoDay.ts';
import { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import { ownFileTexts } from '../../i18n/ownFileTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Reading, ReadingTask } from '../../opening/files/given.ts';
import { runReading } from '../../opening/files/runReading.ts';
import type { Chosen } from '../../state/stage.ts';
import { bytesOf, nameOf, tooMuch } from './chosenFiles.ts';

/** What was read and can be used. */
export type Read = Extract<Reading, { outcome: 'opened' | 'compared' }>;

export type Opening =
  | { readonly at: 'rest' | 'stopped' | 'failed' }
  /** `share`: 0 to 1, how far it is. */
  | { readonly at: 'reading'; readonly name: string; readonly share: number }
  | { readonly at: 'end'; readonly name: string; readonly reading: Exclude<Reading, Read> };

/**
 * Reads files beside the page, and hands on what can be used. When that fails nothing else has changed.
 * `about`: what reading needs to know of the version of this site.
 */
export function useReadingFiles(
  about: Pick<ReadingTask, 'vocabularies' | 'published'>,
  onRead: (name: string, read: Read, chosen: readonly Chosen[]) => Promise<void> | void,
) {
  const texts = useTexts();
  const { files: several } = useOwnDataTexts();
  const [opening, setOpening] = useState<Opening>({ at: 'rest' });
  const running = useRef<AbortController>(undefined);
  // Who closes the page wants nothing of it any more.
  useEffect(() => () => running.current?.abort(), []);

  async function read(chosen: readonly Chosen[], name: string, signal: AbortSignal) {
    const kind = tooMuch(chosen);
    if (kind !== undefined) return { outcome: 'refused', why: { kind, file: name } } as const;
    return runReading(
      {
        ...about,
        files: await bytesOf(chosen),
        name,
        today: isoDay(new Date()),
        words: ownFileTexts(texts).words,
      },
      { signal, onProgress: (share) => setOpening({ at: 'reading', name, share }) },
    );
  }

  async function open(chosen: readonly Chosen[]): Promise<void> {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const name = nameOf(chosen, several);
    setOpening({ at: 'reading', name, share: 0 });
    try {
      const reading = await read(chosen, name, signal);
      if (signal.aborted) return;
      if (reading.outcome === 'wrong' || reading.outcome === 'refused') {
        setOpening({ at: 'end', name, reading });
        return;
      }
      await onRead(name, reading, chosen);
      setOpening({ at: 'rest' });
    } catch (error) {
      if (running.current !== controller) return;
      setOpening({ at: error instanceof Stopped ? 'stopped' : 'failed' });
    }
  }

  return { opening, open, stop: () => running.current?.abort() };
}
