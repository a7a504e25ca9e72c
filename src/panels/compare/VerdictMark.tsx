import type { Reach, Verdict } from '../../domain/compare/rows.ts';
import { useTexts } from '../../i18n/texts.ts';

/** Stands before the word that says the same. */
const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  same: '=',
  partly: '≈',
  different: '≠',
  one: '1',
  unknown: '?',
  own: '·',
};
const REACH_SIGNS: Readonly<Record<Reach, string>> = { all: '=', some: '≈', one: '≠' };

/** What a row says of its values, by sign and word. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { verdicts } = useTexts().compare;
  return (
    <span className={`compare-verdict compare-verdict-${verdict}`}>
      <span className="compare-sign" aria-hidden="true">
        {VERDICT_SIGNS[verdict]}
      </span>{' '}
      {verdicts[verdict]}
    </span>
  );
}

interface ReachMarkProps {
  readonly reach: Reach;
  /** How many have the value, of all. */
  readonly holders: number;
  readonly of: number;
}

/** Who has a value, by sign and word. */
export function ReachMark({ reach, holders, of }: ReachMarkProps) {
  const { reach: words } = useTexts().compare;
  const word = {
    all: of === 2 ? words.both : words.all(of),
    some: words.some(holders, of),
    one: words.one,
  }[reach];
  return (
    <span className={`compare-reach compare-reach-${reach}`}>
      <span aria-hidden="true">{REACH_SIGNS[reach]}</span> {word}
    </span>
  );
}
