import type { Changed } from '../../../domain/combine/combination.ts';
import { collectionOf, type ListName, type Row } from '../../../domain/combine/lists.ts';
import { fieldWords, type Wording } from '../../../domain/diff/fieldWords.ts';
import { ownValue } from '../../../domain/diff/values.ts';
import { fieldLabel } from '../../../domain/fieldLabels.ts';
import { useCombineTexts } from '../../../i18n/combineTexts.ts';
import { useDataLang } from '../../../parts/Dutch.tsx';
import { sourcesOf, valueText } from './useWording.ts';

interface Named {
  readonly wording: Wording;
}

/** Of something new: what it is, and who says so. */
export function AddedFields({ list, row, wording }: Named & { list: ListName; row: Row }) {
  const texts = useCombineTexts();
  const lang = useDataLang();
  if (collectionOf(list) === 'vocabularies' || list === 'sources') return null;
  const description = list === 'results' ? undefined : ownValue(row, 'description');
  const sources = sourcesOf(row, wording);
  return (
    <p className="combine-note">
      {typeof description === 'string' && <span lang={lang}>{description} </span>}
      <span className="detail-light">
        ({sources.length > 0 ? texts.saidBy(sources) : texts.noSource})
      </span>
    </p>
  );
}

/** What the map did not know of it. */
export function FilledFields({ change, wording }: Named & { readonly change: Changed }) {
  const texts = useCombineTexts();
  const lang = useDataLang();
  const { list, filled } = change;
  return (
    <dl className="combine-fields">
      {filled.map(({ field, published, combined }) => {
        const found = fieldWords(
          collectionOf(list),
          { field, before: published, after: combined },
          wording,
        );
        const added = found.added;
        return (
          <div key={field}>
            <dt>{found.label}</dt>
            {added === undefined && found.before !== undefined && (
              <dd>
                <span className="change-tag">{texts.onMap}</span>{' '}
                <span lang={lang}>{found.before}</span>
              </dd>
            )}
            <dd>
              <span className="change-tag">
                {added === undefined && found.before !== undefined ? texts.becomes : texts.comes}
              </span>{' '}
              <span lang={lang}>{added === undefined ? found.after : added.join('; ')}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface ContradictedProps extends Named {
  readonly change: Changed;
  /** Titles of the sources of the whole row. */
  readonly onMap: readonly string[];
  readonly inFile: readonly string[];
}

/** What both say, side by side, and who says so. */
export function ContradictedFields({ change, wording, onMap, inFile }: ContradictedProps) {
  const texts = useCombineTexts();
  const lang = useDataLang();
  const { list, contradicted } = change;
  const said = (sources: readonly string[]) => (
    <span className="detail-light">
      ({sources.length > 0 ? texts.saidBy(sources) : texts.noSource})
    </span>
  );
  return (
    <dl className="combine-fields combine-sides">
      {contradicted.map(({ field, published, own }) => (
        <div key={field}>
          <dt>{fieldLabel(collectionOf(list), field)[wording.after.lang]}</dt>
          <dd>
            <span className="change-tag">{texts.onMap}</span>{' '}
            <span lang={lang}>{valueText(list, field, published, wording)}</span> {said(onMap)}
          </dd>
          <dd>
            <span className="change-tag">{texts.inFile}</span>{' '}
            <span lang={lang}>{valueText(list, field, own, wording)}</span> {said(inFile)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
