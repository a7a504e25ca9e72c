import type { Entity, Network } from '../domain/network.ts';
import type { Vocabularies } from '../domain/schema.ts';
import { termLabel } from '../domain/terms.ts';
import type { Language } from '../i18n/texts.ts';

/** "organisatie, kennisinstituut, landelijk", "pilot, Den Haag": what it is, above its name. */
export function kindLine(entity: Entity, network: Network, language: Language): string {
  const { vocabularies } = network.file;
  const kind = vocabularies.kinds.find((term) => term.kind === entity.kind)?.label[language];
  return [kind, subkind(entity, network, language), layer(entity, vocabularies, language)]
    .filter((part, at, parts) => part && parts.indexOf(part) === at)
    .join(', ');
}

function subkind(entity: Entity, network: Network, language: Language): string | undefined {
  const { vocabularies } = network.file;
  switch (entity.kind) {
    case 'organisation':
      return termLabel(vocabularies.organisationKinds, entity.record.kind, language).toLowerCase();
    case 'programme':
      return termLabel(vocabularies.programmeKinds, entity.record.kind, language).toLowerCase();
    case 'region':
      return termLabel(vocabularies.regionKinds, entity.record.kind, language);
    case 'event':
      return termLabel(vocabularies.eventKinds, entity.record.kind, language).toLowerCase();
    case 'pilot':
      return entity.record.regions?.map((id) => network.entities.get(id)?.record.name).join(', ');
    default:
      return undefined;
  }
}

function layer(entity: Entity, vocabularies: Vocabularies, language: Language): string | undefined {
  return entity.kind === 'organisation' && entity.record.layer
    ? termLabel(vocabularies.layers, entity.record.layer, language).toLowerCase()
    : undefined;
}
