import { useMemo } from 'react';
import { countedNetwork } from '../../../domain/countedNetwork.ts';
import type { Lens } from '../../../domain/lenses.ts';
import { countedGraph, type LensGraph, linesAmong } from '../../../domain/lensGraph.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useActiveFilters } from '../../../parts/useActiveFilters.ts';
import { useRemaining } from '../../../parts/useRemaining.ts';
import { useActions, useChoices, useSelection } from '../../../state/useAppStore.ts';
import { placedOf } from '../rearrange/placed.ts';
import type { Scene } from '../scene/scene.ts';
import { ToEverything } from './ToEverything.tsx';
import './nothingToSee.css';

interface NothingToSeeProps {
  readonly lens: Lens;
  /** The lens with all lines, whatever is filtered. */
  readonly whole: LensGraph;
  readonly layout: LensLayout;
  readonly scene: Scene;
}

/** Says so, with a way out, when a choice leaves nothing to draw, or nothing but loose nodes. */
export function NothingToSee({ scene, ...props }: NothingToSeeProps) {
  const texts = useTexts();
  const { chooseView } = useActions();
  if (scene.nodes.length > 0) return scene.lines.length === 0 && <NoLines {...props} />;
  return (
    <div className="network-empty">
      <p>{texts.network.empty}</p>
      <ToEverything />{' '}
      <button type="button" className="link" onClick={() => chooseView('lijst')}>
        {texts.network.toList}
      </button>
    </div>
  );
}

/** Each filter that takes all lines away by itself, with how many come when it goes; nothing when none does. */
function NoLines({ lens, whole, layout }: Omit<NothingToSeeProps, 'scene'>) {
  const texts = useTexts();
  const choices = useChoices();
  const active = useActiveFilters();
  const { network } = useSelection();
  const { changeFilters } = useActions();
  const remaining = useRemaining();
  const ways = useMemo(
    () =>
      active
        .map((filter) => {
          const { facets } = { ...choices, ...filter.drop };
          const counted = countedNetwork(network, facets.relatie);
          const graph = countedGraph(whole, lens, network, counted);
          const ids = placedOf(graph, layout, remaining(filter.drop));
          return { filter, count: linesAmong(graph, ids).length };
        })
        .filter(({ count }) => count > 0),
    [active, choices, network, whole, lens, layout, remaining],
  );
  if (ways.length === 0) return null;
  return (
    <div className="network-note" data-over-picture>
      <p>
        <strong>{texts.network.noLines}</strong> {texts.network.noLinesAdvice}
      </p>
      <ul>
        {ways.map(({ filter, count }) => (
          <li key={filter.text}>
            <button type="button" className="link" onClick={() => changeFilters(filter.drop)}>
              {texts.network.dropForLines(filter.text, count)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
