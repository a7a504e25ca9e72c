import type { Entity, Network } from '../domain/network.ts';
import type { Vocabularies } from '../domain/schema.ts';
import { termLabel } from '../domain/terms.ts';

/** "organisatie, kennisinstituut, landelijk", "pilot, Den Haag": what it is, above its name. */
export function kindLine(entity: Entity, network: Network): string {
  const { vocabularies } = network.file;
  const kind = vocabularies.kinds.find((term) => term.kind === entity.kind)?.label.nl;
  return [kind, subkind(entity, network), layer(entity, vocabularies)]
    .filter((part, at, parts) => part && parts.indexOf(part) === at)
    .join(', ');
}

function subkind(entity: Entity, network: Network): string | undefined {
  const { vocabularies } = network.file;
  switch (entity.kind) {
    case 'organisation':
      return termLabel(vocabularies.organisationKinds, entity.record.kind).toLowerCase();
    case 'programme':
      return termLabel(vocabularies.programmeKinds, entity.record.kind).toLowerCase();
    case 'region':
      return termLabel(vocabularies.regionKinds, entity.record.kind);
    case 'event':
      return termLabel(vocabularies.eventKinds, entity.record.kind).toLowerCase();
    case 'pilot':
      return entity.record.regions?.map((id) => network.entities.get(id)?.record.name).join(', ');
    default:
      return undefined;
  }
}

function layer(entity: Entity, vocabularies: Vocabularies): string | undefined {
  return entity.kind === 'organisation' && entity.record.layer
    ? termLabel(vocabularies.layers, entity.record.layer).toLowerCase()
    : undefined;
}
