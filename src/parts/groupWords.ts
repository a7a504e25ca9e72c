import { type FacetId, optionsOf } from '../domain/facets.ts';
import type { NamedGroup } from '../domain/insight/groupNames.ts';
import type { Trait } from '../domain/insight/traits.ts';
import { type Network, pictureName } from '../domain/network.ts';
import { termLabel } from '../domain/terms.ts';
import { nlInsight } from '../i18n/nlInsight.ts';
import type { Texts } from '../i18n/texts.ts';

/** What a group is called within a sentence: "rond Movisie", "laag lokaal". */
export function groupName(
  { number, name, term }: NamedGroup,
  network: Network,
  texts: Texts,
): string {
  if (term !== undefined) {
    return nlInsight.layer(termLabel(network.file.vocabularies.layers, term).toLowerCase());
  }
  return name ? around(name.trait, network, texts) : nlInsight.unnamed(number + 1);
}

/** The same as a heading, with how many share what it is named after. */
export function groupTitle(group: NamedGroup, network: Network, texts: Texts): string {
  const name = groupName(group, network, texts);
  return startCased(
    group.name ? nlInsight.groupTitle(name, group.name.inside, group.members.length) : name,
  );
}

/** With a capital, as a heading or a row of its own. */
export function startCased(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Why it is called so; undefined for a group that stands for a term. */
export function groupReason(group: NamedGroup): string | undefined {
  const { name, term, members, others } = group;
  if (term !== undefined) return undefined;
  if (!name) return nlInsight.nothingShared;
  const say = name.trait.type === 'entity' ? nlInsight.sharedTie : nlInsight.sharedTerm;
  return say(name.inside, members.length, name.outside, others);
}

function around(trait: Trait, network: Network, texts: Texts): string {
  if (trait.type === 'entity') {
    const entity = network.entities.get(trait.id);
    return nlInsight.around(entity === undefined ? trait.id : pictureName(entity));
  }
  const facet = texts.filters.facets[trait.facet].toLowerCase();
  return nlInsight.aroundTerm(facet, optionLabel(network, trait.facet, trait.id));
}

/** The label of an option of a facet; the id itself when the shown version does not have it. */
export function optionLabel(network: Network, facet: FacetId, id: string): string {
  return optionsOf(network, facet).find((option) => option.id === id)?.label.nl ?? id;
}
