import type { FieldWords } from '../../domain/diff/fieldWords.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useDataLang } from '../../parts/Dutch.tsx';
import { changedWords, type Stretch } from './changedWords.ts';

/** Fields of which the words are those of the data; others hold dates, numbers and words of the interface. */
const WRITTEN: ReadonlySet<string> = new Set([
  'name',
  'shortName',
  'description',
  'note',
  'mapNote',
  'place',
  'results',
]);

/** Fields that differ: what each was and is; of a list what came and what went. */
export function FieldChanges({ fields }: { readonly fields: readonly FieldWords[] }) {
  const lang = useDataLang();
  if (fields.length === 0) return null;
  const langOf = ({ field }: FieldWords) => (WRITTEN.has(field) ? lang : undefined);
  return (
    <dl className="field-changes">
      {fields.map((words) => (
        <div key={words.field}>
          <dt>{words.label}</dt>
          {isList(words) ? (
            <Members {...words} lang={langOf(words)} />
          ) : (
            <Values {...words} lang={langOf(words)} />
          )}
        </div>
      ))}
    </dl>
  );
}

const isList = ({ added, removed }: FieldWords) => added !== undefined || removed !== undefined;

interface InLang {
  /** Of the values. */
  readonly lang: 'nl' | undefined;
}

function Values({ before, after, lang }: FieldWords & InLang) {
  const texts = useTexts();
  const both =
    before !== undefined && after !== undefined ? changedWords(before, after) : undefined;
  return (
    <>
      <dd>
        <span className="change-tag">{texts.changes.was}</span>{' '}
        <Value text={before} stretches={both?.before} lang={lang} as="del" />
      </dd>
      <dd>
        <span className="change-tag">{texts.changes.now}</span>{' '}
        <Value text={after} stretches={both?.after} lang={lang} as="ins" />
      </dd>
    </>
  );
}

interface ValueProps extends InLang {
  readonly text: string | undefined;
  /** Where the value differs from the other one; absent: there is no other one. */
  readonly stretches: readonly Stretch[] | undefined;
  readonly as: 'del' | 'ins';
}

function Value({ text, stretches, lang, as: Changed }: ValueProps) {
  const texts = useTexts();
  if (text === undefined) return <span className="unknown">{texts.unknown}</span>;
  if (!stretches) return <span lang={lang}>{text}</span>;
  let at = 0;
  return (
    <span className="changed-text" lang={lang}>
      {stretches.map(({ text: words, differs }) => {
        const key = at;
        at += words.length;
        return differs ? <Changed key={key}>{words}</Changed> : <span key={key}>{words}</span>;
      })}
    </span>
  );
}

/** By place: two members may have the same name. */
function Members({ added = [], removed = [], lang }: FieldWords & InLang) {
  const texts = useTexts();
  if (added.length + removed.length === 0) return <dd>{texts.changes.otherOrder}</dd>;
  return (
    <>
      {[...added.entries()].map(([at, member]) => (
        <dd key={at}>
          <span className="change-tag">{texts.changes.added}</span> <ins lang={lang}>{member}</ins>
        </dd>
      ))}
      {[...removed.entries()].map(([at, member]) => (
        <dd key={at}>
          <span className="change-tag">{texts.changes.removed}</span>{' '}
          <del lang={lang}>{member}</del>
        </dd>
      ))}
    </>
  );
}
