import { type FacetId, optionsOf } from '../domain/facets.ts';
import type { NamedGroup } from '../domain/insight/groupNames.ts';
import type { Trait } from '../domain/insight/traits.ts';
import { type Network, pictureName } from '../domain/network.ts';
import { termLabel } from '../domain/terms.ts';
import { startCased } from '../i18n/format.ts';
import { insightTexts } from '../i18n/insightTexts.ts';
import type { Language, Texts } from '../i18n/texts.ts';

/** What a group is called within a sentence: "rond Movisie", "laag lokaal". */
export function groupName(
  { number, name, term }: NamedGroup,
  network: Network,
  texts: Texts,
): string {
  const { layer, unnamed } = insightTexts(texts);
  if (term !== undefined) {
    return layer(termLabel(network.file.vocabularies.layers, term, texts.language).toLowerCase());
  }
  return name ? around(name.trait, network, texts) : unnamed(number + 1);
}

/** The same as a heading, with how many share what it is named after. */
export function groupTitle(group: NamedGroup, network: Network, texts: Texts): string {
  const name = groupName(group, network, texts);
  return startCased(
    group.name
      ? insightTexts(texts).groupTitle(name, group.name.inside, group.members.length)
      : name,
  );
}

/** Why it is called so; undefined for a group that stands for a term. */
export function groupReason(group: NamedGroup, texts: Texts): string | undefined {
  const { name, term, members, others } = group;
  if (term !== undefined) return undefined;
  const { nothingShared, sharedTie, sharedTerm } = insightTexts(texts);
  if (!name) return nothingShared;
  const say = name.trait.type === 'entity' ? sharedTie : sharedTerm;
  return say(name.inside, members.length, name.outside, others);
}

function around(trait: Trait, network: Network, texts: Texts): string {
  if (trait.type === 'entity') {
    const entity = network.entities.get(trait.id);
    return insightTexts(texts).around(entity === undefined ? trait.id : pictureName(entity));
  }
  const facet = texts.filters.facets[trait.facet].toLowerCase();
  const term = optionLabel(network, trait.facet, trait.id, texts.language);
  return insightTexts(texts).aroundTerm(facet, term);
}

/** The label of an option of a facet; the id itself when the shown version does not have it. */
export function optionLabel(
  network: Network,
  facet: FacetId,
  id: string,
  language: Language,
): string {
  return optionsOf(network, facet).find((option) => option.id === id)?.label[language] ?? id;
}
