import { useEffect, useMemo } from 'react';
import { linkLabels } from '../../domain/explore/paths.ts';
import { litShared, type SharedNeighbour, shared } from '../../domain/explore/shared.ts';
import { KINDS, type Kind } from '../../domain/kinds.ts';
import { type EntityId, type Network, pictureName } from '../../domain/network.ts';
import { joinList } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { kindCountWords } from '../../parts/kindCounts.ts';
import { OutsideLens } from '../../parts/OutsideLens.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import { MOST_TOGETHER } from '../../state/choices.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Chosen } from './Chosen.tsx';
import { ExplorePanel, type ExplorePanelProps } from './ExplorePanel.tsx';

/** What two to four entities share: the same neighbours, by how many of them, lit in the picture. */
export function SharedPanel(props: ExplorePanelProps) {
  const texts = useTexts();
  const { together, view } = useChoices();
  const { network } = useSelection();
  const { toggleTogether, clearTogether, light } = useActions();
  const found = useMemo(() => shared(network, together), [network, together]);
  useEffect(() => {
    // One alone would only darken what the visitor has to choose from.
    light(together.length < 2 ? undefined : litShared(together, found));
    return () => light(undefined);
  }, [light, together, found]);
  const full = together.length === MOST_TOGETHER;
  return (
    <ExplorePanel
      {...props}
      title={texts.explore.shared.title}
      choosing={together.length < 2}
      onClose={clearTogether}
    >
      <ul className="explore-list">
        {together.map((id) => (
          <li key={id}>
            <Chosen
              id={id}
              network={network}
              removeLabel={texts.explore.shared.remove(network.entities.get(id)?.record.name ?? id)}
              onRemove={() => toggleTogether(id)}
            />
          </li>
        ))}
      </ul>
      {full ? (
        <p className="detail-note">{texts.explore.shared.full(MOST_TOGETHER)}</p>
      ) : (
        <SearchField
          label={`${texts.explore.shared.add}: ${texts.search.label.toLowerCase()}`}
          onChoose={(id) => {
            if (!together.includes(id)) toggleTogether(id);
          }}
        />
      )}
      {together.length < 2 && <p>{texts.explore.shared.chooseSecond[view]}</p>}
      {together.length >= 2 && (
        <p role="status">
          <SharedByAll together={together} found={found} network={network} />
        </p>
      )}
      <OutsideLens
        ids={[...together, ...found.map(({ entity }) => entity.id)]}
        tell={texts.relations.outsideLens}
      />
      {together
        .map((_, at) => together.length - at)
        .filter((count) => count >= 2)
        .map((count) => (
          <SharedBy
            key={count}
            count={count}
            together={together}
            found={found.filter(({ links }) => links.size === count)}
            network={network}
          />
        ))}
    </ExplorePanel>
  );
}

interface SharedByAllProps {
  readonly together: readonly EntityId[];
  readonly found: readonly SharedNeighbour[];
  readonly network: Network;
}

/** How much of each kind they all share, in a sentence. */
function SharedByAll({ together, found, network }: SharedByAllProps) {
  const texts = useTexts();
  const byAll = found.filter(({ links }) => links.size === together.length);
  const counts = Object.fromEntries(
    KINDS.map((kind) => [kind, byAll.filter(({ entity }) => entity.kind === kind).length]),
  ) as Record<Kind, number>;
  const parts = kindCountWords(network.file.vocabularies, counts, texts);
  if (found.length === 0) return texts.explore.shared.none;
  const names = together.map((id) => {
    const entity = network.entities.get(id);
    return entity ? pictureName(entity) : id;
  });
  return texts.explore.shared.told(joinList(names, texts.and), joinList(parts, texts.and));
}

interface SharedByProps extends SharedByAllProps {
  /** By how many it is shared. */
  readonly count: number;
}

function SharedBy({ count, together, found, network }: SharedByProps) {
  const { shared: words } = useTexts().explore;
  if (found.length === 0) return null;
  const isAll = count === together.length;
  const whole = count === 2 ? words.byBoth : words.byAll(count);
  return (
    <Disclosure
      startsOpen={isAll}
      title={
        <>
          {isAll ? whole : words.bySome(count, together.length)}{' '}
          <span className="detail-light">{found.length}</span>
        </>
      }
    >
      <ul className="explore-list">
        {found.map((neighbour) => (
          <li key={neighbour.entity.id}>
            <EntityLink id={neighbour.entity.id} network={network} marked />
            <SharedLinks neighbour={neighbour} network={network} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Who has which relation with it: "NJi en Movisie: is partner van; VNG: financiert". */
function SharedLinks({
  neighbour,
  network,
}: {
  readonly neighbour: SharedNeighbour;
  readonly network: Network;
}) {
  const { and } = useTexts();
  const byLabel = new Map<string, string[]>();
  for (const [id, links] of neighbour.links) {
    const entity = network.entities.get(id);
    const label = joinList(
      linkLabels(links).map(({ nl }) => nl),
      and,
    );
    byLabel.set(label, [...(byLabel.get(label) ?? []), entity ? pictureName(entity) : id]);
  }
  const parts = [...byLabel].map(([label, names]) => `${joinList(names, and)}: ${label}`);
  return <p className="explore-links">{parts.join('; ')}</p>;
}
