import { MOMENT_KINDS } from '../../domain/timeline/moments.ts';
import { useTexts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import type { Timeline } from './useTimeline.ts';

/** How many events, publications and results have no date, in a sentence. */
export function UndatedMoments({ timeline }: { readonly timeline: Timeline }) {
  const texts = useTexts();
  const words = timeTexts(texts);
  const { undated } = timeline.moments;
  const told = MOMENT_KINDS.filter((kind) => undated[kind] > 0).map((kind) =>
    words.undatedMoments[kind](undated[kind]),
  );
  if (told.length === 0) return null;
  return <p>{words.alsoUndated(texts.format.list(told))}</p>;
}
