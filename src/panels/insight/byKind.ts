import type { Entity, EntityId, Network } from '../../domain/network.ts';
import { startCased } from '../../i18n/format.ts';
import type { Language } from '../../i18n/texts.ts';

const collator = new Intl.Collator('nl', { numeric: true });

/** Things of one kind, under the plural of that kind. */
interface OfKind<T> {
  readonly plural: string;
  readonly items: readonly T[];
}

/** Divided by the kind of their entity, in the order of the vocabulary, and each list by name. */
export function byKind<T>(
  items: readonly T[],
  entityOf: (item: T) => Entity,
  network: Network,
  language: Language,
): OfKind<T>[] {
  return network.file.vocabularies.kinds.flatMap(({ kind, plural }) => {
    const ofKind = items.filter((item) => entityOf(item).kind === kind);
    if (ofKind.length === 0) return [];
    const nameOf = (item: T) => entityOf(item).record.name;
    ofKind.sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
    return [{ plural: startCased(plural[language]), items: ofKind }];
  });
}

/** The entities of these ids, as far as the network has them. */
export function entitiesOf(ids: readonly EntityId[], network: Network): Entity[] {
  return ids.flatMap((id) => network.entities.get(id) ?? []);
}
