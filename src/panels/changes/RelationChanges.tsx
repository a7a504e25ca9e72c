import { type EntityChange, isOfSources } from '../../domain/diff/entityChanges.ts';
import type { Wording } from '../../domain/diff/fieldWords.ts';
import type { EntityId, Network } from '../../domain/network.ts';
import type { Relation } from '../../domain/schema.ts';
import { type Language, useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { useSelection } from '../../state/useAppStore.ts';
import { apart } from './apart.ts';
import { Listing } from './Listing.tsx';
import { otherItems } from './otherItems.tsx';

interface RelationChangesProps {
  readonly change: EntityChange;
  readonly before: Network;
  readonly wording: Wording;
}

/** Relations that came, went or changed, each as a sentence. */
export function RelationChanges({ change, before, wording }: RelationChangesProps) {
  const { changes: texts, language } = useTexts();
  const { network } = useSelection();
  const { entity, formerId = entity.id } = change;
  const { added, removed, changed } = change.relations;
  const [bySources, other] = apart(changed, ({ fields }) => isOfSources(fields));
  return (
    <>
      <Listing
        heading={texts.relationsAdded(added.length)}
        items={sentences(added, entity.id, network, language)}
      />
      <Listing
        heading={texts.relationsRemoved(removed.length)}
        items={sentences(removed, formerId, before, language)}
      />
      <Listing
        heading={texts.relationsChanged(other.length)}
        items={otherItems('relations', other, wording)}
      />
      <Listing
        folded
        heading={texts.relationsSourced(bySources.length)}
        items={otherItems('relations', bySources, wording)}
      />
    </>
  );
}

/** "Movisie is partner van …" with a link to the other end; `of`: whose relations these are. */
function sentences(
  relations: readonly Relation[],
  of: EntityId,
  network: Network,
  language: Language,
) {
  const end = (id: EntityId) =>
    id === of ? (
      <Dutch>{network.entities.get(id)?.record.name ?? id}</Dutch>
    ) : (
      <EntityLink id={id} network={network} />
    );
  return relations.map(({ id, from, kind, to }) => ({
    id,
    content: (
      <>
        {end(from)} {network.relationKinds.get(kind)?.label[language] ?? kind} {end(to)}
      </>
    ),
  }));
}
