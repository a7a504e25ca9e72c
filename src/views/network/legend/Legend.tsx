import type { ReactNode } from 'react';
import type { Lens } from '../../../domain/lenses.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useActions, useChoices, useSelection } from '../../../state/useAppStore.ts';
import { Mark } from '../../../ui/Mark.tsx';
import type { Scene } from '../scene/scene.ts';
import { LineLegend } from './LineLegend.tsx';

interface LegendProps {
  readonly lens: Lens;
  /** The lens with all lines, whatever is filtered. */
  readonly whole: LensGraph;
  readonly scene: Scene;
  /** What else there is to explain. */
  readonly children?: ReactNode;
}

/** What the marks and lines mean; a kind of entity and a family of relations are also filters. */
export function Legend({ lens, whole, scene, children }: LegendProps) {
  const texts = useTexts();
  const { network, counts, kindCounts } = useSelection();
  const { facets } = useChoices();
  const { toggleFilter } = useActions();
  const { kinds } = network.file.vocabularies;
  const chosen = facets.soort ?? [];
  return (
    <section className="legend" aria-label={texts.network.legend}>
      <ul className="legend-kinds">
        {kinds.map(({ id, kind, plural, shape }) => {
          const inLens = lens.kinds.includes(kind);
          return (
            <li key={id} className={inLens ? undefined : 'legend-outside'}>
              <button
                type="button"
                className="legend-kind"
                aria-pressed={chosen.includes(id)}
                onClick={() => toggleFilter('soort', id)}
              >
                <Mark shape={shape} colour={`var(--kind-${kind})`} hollow={!inLens} />
                <span>{plural.nl}</span>
                {inLens ? (
                  <span className="legend-count">
                    {chosen.length === 0 ? kindCounts[kind] : (counts.get('soort')?.get(id) ?? 0)}
                  </span>
                ) : (
                  <span className="visually-hidden">({texts.network.notInLens})</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <LineLegend lens={lens} whole={whole} scene={scene} />
      {children}
    </section>
  );
}
