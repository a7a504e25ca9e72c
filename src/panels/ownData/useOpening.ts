import { useEffect, useRef, useState } from 'react';
import { Stopped } from '../../background/slices.ts';
import { isoDay } from '../../domain/isoDay.ts';
import { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import { ownFileTexts } from '../../i18n/ownFileTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Reading } from '../../opening/files/given.ts';
import { runReading } from '../../opening/files/runReading.ts';
import { bytesOf, type Chosen, nameOf, tooMuch } from './chosenFiles.ts';
import { useShowOwn } from './useShowOwn.tsx';

export type Opening =
  | { readonly at: 'rest' | 'stopped' | 'failed' }
  /** `share`: 0 to 1, how far it is. */
  | { readonly at: 'reading'; readonly name: string; readonly share: number }
  | {
      readonly at: 'end';
      readonly name: string;
      readonly reading: Exclude<Reading, { outcome: 'opened' }>;
    };

/** Opens files: reads them beside the page and shows what they hold. When that fails nothing else has changed. */
export function useOpening() {
  const texts = useTexts();
  const { files: several } = useOwnDataTexts();
  const { vocabularies, showOwn } = useShowOwn();
  const [opening, setOpening] = useState<Opening>({ at: 'rest' });
  const running = useRef<AbortController>(undefined);
  // Who closes the page wants nothing of it any more.
  useEffect(() => () => running.current?.abort(), []);

  async function read(chosen: readonly Chosen[], name: string, signal: AbortSignal) {
    const kind = tooMuch(chosen);
    if (kind !== undefined) return { outcome: 'refused', why: { kind, file: name } } as const;
    return runReading(
      {
        files: await bytesOf(chosen),
        name,
        today: isoDay(new Date()),
        words: ownFileTexts(texts).words,
        vocabularies,
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
      if (reading.outcome === 'opened') await showOwn(name, reading);
      else setOpening({ at: 'end', name, reading });
    } catch (error) {
      if (running.current !== controller) return;
      setOpening({ at: error instanceof Stopped ? 'stopped' : 'failed' });
    }
  }

  return { opening, open, stop: () => running.current?.abort() };
}
