import type { Network } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useDataLang } from '../../parts/Dutch.tsx';
import { useActions, useChoices } from '../../state/useAppStore.ts';
import type { PlacedBar } from './layout.ts';
import { barWords } from './timeWords.ts';

interface BarMarkProps {
  readonly place: PlacedBar;
  /** Of the drawing, px. */
  readonly width: number;
  readonly network: Network;
  readonly unfolded: boolean;
  readonly onToggle: () => void;
}

/** One bar: a button that opens its detail, or unfolds the several that it stands for. */
export function BarMark({ place, width, network, unfolded, onToggle }: BarMarkProps) {
  const texts = useTexts();
  const lang = useDataLang();
  const { selection } = useChoices();
  const { select } = useActions();
  const { bar, left, right, sureFrom, sureTo, openBegin, openEnd, name } = place;
  const [first = ''] = bar.ids;
  const several = bar.ids.length > 1;
  // What lies outside is not drawn: it would make the page wider.
  const from = Math.max(0, left);
  const to = Math.min(width, right);
  const span = (start: number, end: number) => ({
    left: Math.max(from, start) - from,
    width: Math.max(0, Math.min(to, end) - Math.max(from, start)),
  });
  const chosen = selection !== undefined && bar.ids.includes(selection);
  return (
    <button
      type="button"
      data-stop
      tabIndex={-1}
      className={[
        'timeline-bar',
        `timeline-${bar.kind}`,
        several ? 'timeline-several' : '',
        chosen ? 'timeline-chosen' : '',
      ].join(' ')}
      style={{ left: from, width: to - from }}
      aria-label={barWords(bar, network, texts)}
      aria-expanded={several ? unfolded : undefined}
      onClick={several ? onToggle : () => select(first)}
    >
      {!openBegin && sureFrom > left && (
        <span className="timeline-edge" style={span(left, sureFrom)} />
      )}
      <span
        className={`timeline-core${openEnd ? ' timeline-open-end' : ''}${openBegin ? ' timeline-open-begin' : ''}`}
        style={span(sureFrom, sureTo)}
      />
      {!openEnd && right > sureTo && <span className="timeline-edge" style={span(sureTo, right)} />}
      {name ? (
        <span
          lang={several ? undefined : lang}
          className={`timeline-name timeline-name-${name.side}`}
        >
          {name.text}
        </span>
      ) : null}
    </button>
  );
}
