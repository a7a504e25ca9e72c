import type { FieldWords } from '../../domain/diff/fieldWords.ts';
import { useTexts } from '../../i18n/texts.ts';

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
  return (
    <>
      <dd>
        <span className="change-tag">{texts.changes.was}</span>{' '}
        {before === undefined ? (
          <span className="unknown">{texts.unknown}</span>
        ) : (
          <del>{before}</del>
        )}
      </dd>
      <dd>
        <span className="change-tag">{texts.changes.now}</span>{' '}
        {after === undefined ? (
          <span className="unknown">{texts.unknown}</span>
        ) : (
          <ins>{after}</ins>
        )}
      </dd>
    </>
  );
}

function Members({ added = [], removed = [] }: FieldWords) {
  const texts = useTexts();
  if (added.length + removed.length === 0) return <dd>{texts.changes.otherOrder}</dd>;
  return (
    <>
      {added.map((member) => (
        <dd key={`+ ${member}`}>
          <span className="change-tag">{texts.changes.added}</span> <ins>{member}</ins>
        </dd>
      ))}
      {removed.map((member) => (
        <dd key={`- ${member}`}>
          <span className="change-tag">{texts.changes.removed}</span> <del>{member}</del>
        </dd>
      ))}
    </>
  );
}
