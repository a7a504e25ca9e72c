import { KINDS } from '../../kinds.ts';
import { warning } from '../problem.ts';
import { ENTITY_COLLECTIONS, referencesOf } from '../referenceFields.ts';
import { VOCABULARIES } from '../structure.ts';
import { type Check, eachRecord } from '../subject.ts';

/** Longer than this, a description no longer fits the panel beside a view. */
const MAX_DESCRIPTION = 400;

/** Every entity has a description, and not too long a one. */
export const checkDescriptions: Check = function* (subject) {
  for (const kind of KINDS) {
    const name = ENTITY_COLLECTIONS[kind];
    for (const { id, description } of subject.records[name]) {
      const place = { name, record: id, path: ['description'] };
      if (description === undefined) {
        const advice = 'Schrijf in een of twee zinnen wat het is.';
        yield warning('no-description', place, 'De omschrijving ontbreekt.', advice);
      } else if (description.length > MAX_DESCRIPTION) {
        yield warning(
          'long-description',
          place,
          `De omschrijving is ${description.length} tekens lang.`,
          `Kort hem in tot hoogstens ${MAX_DESCRIPTION} tekens.`,
        );
      }
    }
  }
};

/** An entity that nothing refers to and that refers to nothing stands alone in every view. */
export const checkIsolated: Check = function* (subject) {
  if (!subject.canJudge('relations')) return;
  const linked = new Set<string>();
  for (const { name, record } of eachRecord(subject)) {
    for (const { id, target } of referencesOf(name, record)) {
      if ('list' in target) continue;
      linked.add(id);
      linked.add(record.id);
    }
  }
  for (const kind of KINDS) {
    const name = ENTITY_COLLECTIONS[kind];
    for (const { id } of subject.records[name]) {
      if (linked.has(id)) continue;
      yield warning(
        'isolated',
        { name, record: id },
        'Dit heeft met niets een relatie.',
        `Voeg een relatie toe aan ${subject.words.file('relations')}, of haal het weg.`,
      );
    }
  }
};

/** A source that nothing cites. */
export const checkUnusedSources: Check = function* (subject) {
  const cited = new Set<string>();
  for (const { record } of eachRecord(subject)) {
    if ('sources' in record) for (const { source } of record.sources) cited.add(source);
  }
  for (const list of VOCABULARIES) {
    for (const term of subject.records.vocabularies[list]) {
      for (const { source } of term.sources ?? []) cited.add(source);
    }
  }
  for (const { id } of subject.records.sources) {
    if (cited.has(id)) continue;
    yield warning(
      'unused-source',
      { name: 'sources', record: id },
      'Geen enkel feit noemt deze bron.',
      'Noem de bron bij een feit, of haal hem weg.',
    );
  }
};
