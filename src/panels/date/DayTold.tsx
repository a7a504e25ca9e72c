import { useTexts } from '../../i18n/texts.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { useActions } from '../../state/useAppStore.ts';
import { useDay } from './useDay.ts';

interface DayToldProps {
  readonly date: string;
  readonly inNetwork: boolean;
}

/** What ran on the day, what of that is not certain, and what the day hides; read aloud at every step. */
export function DayTold({ date, inNetwork }: DayToldProps) {
  const texts = useTexts();
  const words = timeTexts(texts).bar;
  const { chooseView, chooseDate } = useActions();
  const { pilots, programmes, hidden, unsure } = useDay(date);
  const perhaps = pilots.perhaps + programmes.perhaps;
  return (
    <p className="date-told">
      <span role="status">
        <span className="visually-hidden">{texts.date.chip(texts.format.dateInText(date))}: </span>
        {words.ran(pilots.there, programmes.there)}
        {perhaps > 0 && ` ${words.perhaps(perhaps)}`}
        {hidden > 0 && ` ${words.hidden(hidden)}`}
      </span>{' '}
      <span className="date-quiet">
        {words.undated(pilots.unknown, programmes.unknown)}
        {unsure > 0 && ` ${words.unsure(unsure)}`}
      </span>{' '}
      {!inNetwork && (
        <button type="button" className="link" onClick={() => chooseView('netwerk')}>
          {words.inNetwork}
        </button>
      )}{' '}
      <button type="button" className="link" onClick={() => chooseDate(undefined)}>
        {words.close}
      </button>
    </p>
  );
}
