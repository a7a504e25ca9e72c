import { useTexts } from '../../../i18n/texts.ts';
import type { Outcome } from './drawings.ts';

interface NewsProps {
  /** Why what was asked for cannot be. */
  readonly refusal: string | undefined;
  /** What happened last in the lens that is shown. */
  readonly how: Outcome['how'] | undefined;
  /** How many nodes were laid out. */
  readonly count: number;
}

/** What happened to the places, also for who does not see the picture. */
export function News({ refusal, how, count }: NewsProps) {
  const { rearrange: texts } = useTexts();
  if (refusal !== undefined) return <Line text={refusal} />;
  if (how === 'done') {
    const className = 'rearrange-told rearrange-done';
    return <Line text={texts.told.done(count)} more={texts.onlyHere} className={className} />;
  }
  if (how === 'made') return <Line text={texts.making.made} className="visually-hidden" />;
  if (how === undefined || how === 'other-lens') return <Line text="" />;
  // Who pressed the button sees what it did.
  const isPlain = how === 'back' || how === 'stopped';
  return <Line text={texts.told[how]} className={isPlain ? 'visually-hidden' : undefined} />;
}

interface LineProps {
  readonly text: string;
  /** Where there is room for it. */
  readonly more?: string;
  readonly className?: string | undefined;
}

/** Always there, for only what changes in it is read aloud. */
function Line({ text, more, className = 'rearrange-told' }: LineProps) {
  return (
    <p className={className} role="status">
      {text}
      {more && <span className="rearrange-more"> {more}</span>}
    </p>
  );
}
