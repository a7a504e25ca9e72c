import type { Moment } from '../../domain/timeline/moments.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useDataLang } from '../../parts/Dutch.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { useActions, useChoices } from '../../state/useAppStore.ts';
import { Mark } from '../../ui/Mark.tsx';
import { momentName, momentWords } from './timeWords.ts';

interface MomentMarkProps {
  readonly moment: Moment;
  /** Its middle and its top, px. */
  readonly x: number;
  readonly y: number;
  /** undefined: the name shows when it is pointed at or focused. */
  readonly side: 'left' | 'right' | undefined;
  /** Of one that stands for several: whether these are shown. */
  readonly unfolded: boolean;
  readonly onToggle: () => void;
}

/** One moment: a button that opens its detail, or a link to the publication. */
export function MomentMark({ moment, x, y, side, unfolded, onToggle }: MomentMarkProps) {
  const texts = useTexts();
  const lang = useDataLang();
  const { selection } = useChoices();
  const { select } = useActions();
  const { entity, kind, url, status, members } = moment;
  const chosen = entity !== undefined && kind === 'event' && entity === selection;
  const shared = {
    className: `timeline-moment${chosen ? ' timeline-chosen' : ''}`,
    style: { left: x, top: y },
    'data-stop': '',
    tabIndex: -1,
    'aria-label': momentWords(moment, texts),
  } as const;
  const content = (
    <>
      {kind === 'event' ? (
        <KindMark kind="event" size={15} />
      ) : (
        <Mark
          shape={kind === 'publication' ? 'square' : 'diamond'}
          colour="var(--ink-2)"
          size={12}
          hollow={kind === 'publication' || status !== 'behaald'}
        />
      )}
      <span
        lang={members ? undefined : lang}
        className={side === undefined ? 'timeline-tip' : `timeline-name timeline-name-${side}`}
      >
        {momentName(moment, texts)}
      </span>
    </>
  );
  if (url !== undefined) {
    return (
      <a {...shared} href={url} target="_blank" rel="noopener noreferrer">
        {content}
      </a>
    );
  }
  return (
    <button
      {...shared}
      type="button"
      aria-expanded={members ? unfolded : undefined}
      onClick={members ? onToggle : () => entity !== undefined && select(entity)}
    >
      {content}
    </button>
  );
}
