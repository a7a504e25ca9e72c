import { optionsOf } from '../domain/facets.ts';
import { type Network, pictureName } from '../domain/network.ts';
import type { FeatureKind } from '../domain/similarity/measure.ts';
import type { Reason } from '../domain/similarity/similarity.ts';
import { termLabel } from '../domain/terms.ts';
import type { Language, Texts } from '../i18n/texts.ts';

/** A reason why two entities are alike, in words: "doelgroep: jongeren buiten beeld", "buurregio’s". */
export function reasonWords(reason: Reason, network: Network, texts: Texts): string {
  const { kinds, places } = texts.similar;
  if (reason.nearness !== undefined) return places[reason.nearness];
  if (reason.kind === 'periode') return texts.similar.samePeriod;
  return texts.similar.feature(kinds[reason.kind], featureName(reason, network, texts.language));
}

/** A reason by its key, as it stands in the address; undefined when the shown version does not have it. */
export function keyWords(key: string, network: Network, texts: Texts): string | undefined {
  const [kind = '', id] = key.split(':');
  if (!isKind(kind, texts)) return undefined;
  if (id === undefined) return texts.similar.kinds[kind];
  const name = featureName({ kind, id }, network, texts.language);
  return name === id ? undefined : texts.similar.feature(texts.similar.kinds[kind], name);
}

function isKind(kind: string, texts: Texts): kind is FeatureKind {
  return Object.hasOwn(texts.similar.kinds, kind);
}

function featureName(
  { kind, id }: Pick<Reason, 'kind' | 'id'>,
  network: Network,
  language: Language,
): string {
  const entity = network.entities.get(id);
  if (entity) return pictureName(entity);
  const { vocabularies } = network.file;
  switch (kind) {
    case 'partnergroep':
      return lower(termLabel(vocabularies.partnerGroups, id, language));
    case 'soort':
      return lower(
        termLabel(
          [...vocabularies.programmeKinds, ...vocabularies.organisationKinds],
          id,
          language,
        ),
      );
    case 'doelgroep':
    case 'stap':
    case 'randvoorwaarde':
    case 'leefdomein':
    case 'domein':
    case 'laag': {
      const label = optionsOf(network, kind).find((option) => option.id === id)?.label[language];
      return label === undefined ? id : lower(label);
    }
    default:
      return id;
  }
}

/** Within a sentence; what begins with a letter and a dot, such as "A. Zorg", stays. */
function lower(label: string): string {
  return /^\p{Lu}(\.|\p{Lu})/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
