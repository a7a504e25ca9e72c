import { useMemo } from 'react';
import { ENTITY_COLLECTIONS } from '../../domain/check/referenceFields.ts';
import { type EntityChange, isOfSources } from '../../domain/diff/entityChanges.ts';
import { fieldWords, makeWording } from '../../domain/diff/fieldWords.ts';
import type { EntityId } from '../../domain/network.ts';
import { formatsOf } from '../../i18n/formats.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import type { Comparison } from '../../state/comparison.ts';
import { useComparison, useSelection } from '../../state/useAppStore.ts';
import './changes.css';
import { apart } from './apart.ts';
import { FieldChanges } from './FieldChanges.tsx';

import { RelationChanges } from './RelationChanges.tsx';
import { ResultChanges } from './ResultChanges.tsx';

/** What changed of one entity since the earlier version: field by field, and its relations. */
export function EntityChanges({ id }: { readonly id: EntityId }) {
  const texts = useTexts();
  const comparison = useComparison();
  if (!comparison) return null;
  const change = comparison.changes.get(id);
  // What is gone is shown as a whole, as it was.
  if (change?.kind === 'removed') return null;
  const title = texts.format.titleInText(comparison.before.file.version.title);
  return (
    <section className="entity-changes">
      <h3 className="detail-heading">{texts.changes.since(title)}</h3>
      {change === undefined && <p>{texts.changes.unchanged}</p>}
      {change?.kind === 'added' && <p>{texts.changes.isNew(title)}</p>}
      {change && change.kind !== 'added' && <Changed change={change} comparison={comparison} />}
    </section>
  );
}

interface ChangedProps {
  readonly change: EntityChange;
  readonly comparison: Comparison;
}

function Changed({ change, comparison }: ChangedProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const { difference, before } = comparison;
  const wording = useMemo(
    () => makeWording(difference, [before.file, network.file], texts.language, formatsOf(texts)),
    [difference, before, network, texts],
  );
  const { formerId, former, entity, fields, results } = change;
  const collection = ENTITY_COLLECTIONS[entity.kind];
  // What it says comes before who says so.
  const [sources, content] = apart(fields, (field) => isOfSources([field]));
  return (
    <>
      {formerId !== undefined && (
        <p>
          {texts.changes.hadId(formerId)} {former && <Dutch>{former.note}</Dutch>}
        </p>
      )}
      <FieldChanges
        fields={[...content, ...sources].map((field) => fieldWords(collection, field, wording))}
      />
      <ResultChanges results={results} wording={wording} />
      <RelationChanges change={change} before={before} wording={wording} />
    </>
  );
}
