import type { ReactNode } from 'react';
import type { ComparedRelations } from '../../domain/compare/relations.ts';
import { linkLabels } from '../../domain/explore/paths.ts';
import type { SharedNeighbour } from '../../domain/explore/shared.ts';
import { KINDS, type Kind } from '../../domain/kinds.ts';
import { type Entity, type Network, pictureName } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { kindCountWords } from '../../parts/kindCounts.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';

interface ComparedLinksProps {
  readonly entities: readonly Entity[];
  readonly relations: ComparedRelations;
  readonly network: Network;
}

/** Who they are related to: with each other, all of them, some of them, one alone. */
export function ComparedLinks({ entities, relations, network }: ComparedLinksProps) {
  const texts = useTexts();
  const { among, shared, only } = relations;
  const counts = entities.map((_, at) => entities.length - at).filter((count) => count >= 2);
  return (
    <section className="compare-links">
      <h3 className="detail-heading">{texts.compare.relations}</h3>
      <p>{sharedWords(entities, shared, network, texts)}</p>
      {among.length > 0 && (
        <Group title={texts.compare.among} count={among.length} startsOpen>
          {among.map(({ from, link }) => (
            <li key={link.relation.id}>
              {pictureName(from)} {link.kind.label[texts.language]} {pictureName(link.other)}
            </li>
          ))}
        </Group>
      )}
      {counts.map((count) => (
        <Neighbours
          key={count}
          title={sharedBy(count, entities.length, texts)}
          startsOpen={count === entities.length}
          neighbours={shared.filter(({ links }) => links.size === count)}
          network={network}
        />
      ))}
      {entities.map((entity) => (
        <Neighbours
          key={entity.id}
          title={texts.compare.only(pictureName(entity))}
          neighbours={only.get(entity.id) ?? []}
          network={network}
        />
      ))}
    </section>
  );
}

type Texts = ReturnType<typeof useTexts>;

function sharedBy(count: number, of: number, { compare }: Texts): string {
  if (count < of) return compare.bySome(count, of);
  return count === 2 ? compare.byBoth : compare.byAll(count);
}

/** How much of each kind they all share, in a sentence. */
function sharedWords(
  entities: readonly Entity[],
  shared: readonly SharedNeighbour[],
  network: Network,
  texts: Texts,
): string {
  if (shared.length === 0) return texts.compare.none;
  const byAll = shared.filter(({ links }) => links.size === entities.length);
  const counts = Object.fromEntries(
    KINDS.map((kind) => [kind, byAll.filter(({ entity }) => entity.kind === kind).length]),
  ) as Record<Kind, number>;
  const parts = kindCountWords(network.file.vocabularies, counts, texts);
  const names = entities.map(pictureName);
  return texts.compare.told(texts.format.list(names), texts.format.list(parts));
}

interface GroupProps {
  readonly title: string;
  readonly count: number;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A list under a heading that folds it and counts it; on paper it lies open. */
function Group({ title, count, startsOpen = false, children }: GroupProps) {
  const texts = useTexts();
  const printing = usePrinting();
  return (
    <Disclosure
      level={4}
      startsOpen={startsOpen}
      heldOpen={printing}
      title={
        <>
          {title} <span className="detail-light">{texts.format.number(count)}</span>
        </>
      }
    >
      <ul className="explore-list">{children}</ul>
    </Disclosure>
  );
}

interface NeighboursProps extends Omit<GroupProps, 'count' | 'children'> {
  readonly neighbours: readonly SharedNeighbour[];
  readonly network: Network;
}

function Neighbours({ neighbours, network, ...group }: NeighboursProps) {
  if (neighbours.length === 0) return null;
  return (
    <Group {...group} count={neighbours.length}>
      {neighbours.map((neighbour) => (
        <li key={neighbour.entity.id}>
          <EntityLink id={neighbour.entity.id} network={network} marked />
          <NeighbourLinks neighbour={neighbour} network={network} />
        </li>
      ))}
    </Group>
  );
}

/** Who has which relation with it: "NJi en Movisie: is partner van; VNG: financiert"; of one alone only which. */
function NeighbourLinks({
  neighbour,
  network,
}: {
  readonly neighbour: SharedNeighbour;
  readonly network: Network;
}) {
  const { format, language } = useTexts();
  const byLabel = new Map<string, string[]>();
  for (const [id, links] of neighbour.links) {
    const entity = network.entities.get(id);
    const label = format.list(linkLabels(links).map((label) => label[language]));
    byLabel.set(label, [...(byLabel.get(label) ?? []), entity ? pictureName(entity) : id]);
  }
  const parts = [...byLabel].map(([label, names]) =>
    neighbour.links.size === 1 ? label : `${format.list(names)}: ${label}`,
  );
  return <p className="explore-links">{parts.join('; ')}</p>;
}
