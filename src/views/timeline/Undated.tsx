import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { MomentName } from './MomentName.tsx';
import { undatedWords } from './timeWords.ts';
import type { Timeline } from './useTimeline.ts';

/** What has no date, counted and listed: it has no place in the drawing. */
export function Undated({ timeline }: { readonly timeline: Timeline }) {
  const texts = useTexts();
  const { undated, moments, network } = timeline;
  const told = undatedWords(timeline, texts);
  const printing = usePrinting();
  if (told === '') return null;
  return (
    <details className="timeline-undated" open={printing || undefined}>
      <summary>{told}</summary>
      <div>
        {(['pilot', 'programme'] as const).map((kind) => (
          <ul key={kind}>
            {undated[kind].map((id) => (
              <li key={id}>
                <EntityLink id={id} network={network} marked />
              </li>
            ))}
          </ul>
        ))}
        <ul>
          {moments.undated.map((moment) => (
            <li key={`${moment.kind} ${moment.id}`}>
              <MomentName moment={moment} network={network} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
