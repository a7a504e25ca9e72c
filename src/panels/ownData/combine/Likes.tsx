import { useId } from 'react';
import type { Added, Combination } from '../../../domain/combine/combination.ts';
import { collectionOf } from '../../../domain/combine/lists.ts';
import type { Wording } from '../../../domain/diff/fieldWords.ts';
import { useCombineTexts } from '../../../i18n/combineTexts.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useDataLang } from '../../../parts/Dutch.tsx';
import type { Decisions } from './decisions.ts';
import { nameOf } from './useWording.ts';

interface LikesProps {
  /** As it is before anything is decided: what was decided can be decided again. */
  readonly undecided: Combination;
  readonly decisions: Decisions;
  readonly wording: Wording;
  readonly onDecide: (decisions: Decisions) => void;
}

/** New things that may be there already: a person decides. */
export function Likes({ undecided, decisions, wording, onDecide }: LikesProps) {
  const texts = useCombineTexts();
  const { format } = useTexts();
  const found = undecided.added.filter(({ likes }) => likes.length > 0);
  if (found.length === 0) return null;
  const decide = (id: string, is: string | null | undefined) => {
    const same = new Map(decisions.same);
    if (is === undefined) same.delete(id);
    else same.set(id, is);
    onDecide({ ...decisions, same });
  };
  return (
    <section className="combine-part">
      <h3>
        {texts.likes} <span className="detail-light">{format.number(found.length)}</span>
      </h3>
      <p>{texts.likesText}</p>
      {found.map((one) => (
        <Like
          key={`${one.list} ${one.row.id}`}
          one={one}
          is={decisions.same.get(one.row.id)}
          wording={wording}
          onDecide={(is) => decide(one.row.id, is)}
        />
      ))}
    </section>
  );
}

interface LikeProps {
  readonly one: Added;
  /** A published id, null for something else, undefined when it is not decided. */
  readonly is: string | null | undefined;
  readonly wording: Wording;
  readonly onDecide: (is: string | null | undefined) => void;
}

function Like({ one: { list, row, likes }, is, wording, onDecide }: LikeProps) {
  const texts = useCombineTexts();
  const lang = useDataLang();
  const name = useId();
  const options = [
    // A word cannot go by another id.
    ...(collectionOf(list) === 'vocabularies' ? [] : likes).map(
      (id) => [id, texts.sameAs(nameOf(list, { id }, wording))] as const,
    ),
    [null, texts.isOther] as const,
    [undefined, texts.unsure] as const,
  ];
  return (
    <fieldset className="combine-like">
      <legend>
        <span lang={lang}>{String(row.name ?? row.title ?? nameOf(list, row, wording))}</span>{' '}
        <span className="detail-light">({row.id})</span>
      </legend>
      {options.map(([value, label]) => (
        <label key={String(value)}>
          <input type="radio" name={name} checked={is === value} onChange={() => onDecide(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
