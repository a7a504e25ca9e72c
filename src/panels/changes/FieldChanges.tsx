import type { FieldWords } from '../../domain/diff/fieldWords.ts';
import { useTexts } from '../../i18n/texts.ts';
import { changedWords, type Stretch } from './changedWords.ts';

/** Fields that differ: what each was and is; of a list what came and what went. */
export function FieldChanges({ fields }: { readonly fields: readonly FieldWords[] }) {
  if (fields.length === 0) return null;
  return (
    <dl className="field-changes">
      {fields.map((words) => (
        <div key={words.field}>
          <dt>{words.label}</dt>
          {isList(words) ? <Members {...words} /> : <Values {...words} />}
        </div>
      ))}
    </dl>
  );
}

const isList = ({ added, removed }: FieldWords) => added !== undefined || removed !== undefined;

function Values({ before, after }: FieldWords) {
  const texts = useTexts();
  const both =
    before !== undefined && after !== undefined ? changedWords(before, after) : undefined;
  return (
    <>
      <dd>
        <span className="change-tag">{texts.changes.was}</span>{' '}
        <Value text={before} stretches={both?.before} as="del" />
      </dd>
      <dd>
        <span className="change-tag">{texts.changes.now}</span>{' '}
        <Value text={after} stretches={both?.after} as="ins" />
      </dd>
    </>
  );
}

interface ValueProps {
  readonly text: string | undefined;
  /** Where the value differs from the other one; absent: there is no other one. */
  readonly stretches: readonly Stretch[] | undefined;
  readonly as: 'del' | 'ins';
}

function Value({ text, stretches, as: Changed }: ValueProps) {
  const texts = useTexts();
  if (text === undefined) return <span className="unknown">{texts.unknown}</span>;
  if (!stretches) return <span>{text}</span>;
  let at = 0;
  return (
    <span className="changed-text">
      {stretches.map(({ text: words, differs }) => {
        const key = at;
        at += words.length;
        return differs ? <Changed key={key}>{words}</Changed> : <span key={key}>{words}</span>;
      })}
    </span>
  );
}

/** By place: two members may have the same name. */
function Members({ added = [], removed = [] }: FieldWords) {
  const texts = useTexts();
  if (added.length + removed.length === 0) return <dd>{texts.changes.otherOrder}</dd>;
  return (
    <>
      {[...added.entries()].map(([at, member]) => (
        <dd key={at}>
          <span className="change-tag">{texts.changes.added}</span> <ins>{member}</ins>
        </dd>
      ))}
      {[...removed.entries()].map(([at, member]) => (
        <dd key={at}>
          <span className="change-tag">{texts.changes.removed}</span> <del>{member}</del>
        </dd>
      ))}
    </>
  );
}
