import type { ReactNode } from 'react';
import type { Lens } from '../../../domain/lenses.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useRemaining } from '../../../parts/useRemaining.ts';
import { useActions, useChoices, useIsLocked, useSelection } from '../../../state/useAppStore.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { placedOf } from '../rearrange/placed.ts';
import type { Scene } from '../scene/scene.ts';
import { LineLegend } from './LineLegend.tsx';

interface LegendProps {
  readonly lens: Lens;
  /** The lens with all lines, whatever is filtered. */
  readonly whole: LensGraph;
  readonly layout: LensLayout;
  readonly scene: Scene;
  /** What else there is to explain. */
  readonly children?: ReactNode;
}

/** What the marks and lines mean; a kind of entity and a family of relations are also filters. */
export function Legend({ lens, whole, layout, scene, children }: LegendProps) {
  const texts = useTexts();
  const { network, visible } = useSelection();
  const { facets } = useChoices();
  const { toggleFilter } = useActions();
  const isLocked = useIsLocked()('soort');
  const remaining = useRemaining();
  const { soort: chosen = [] } = facets;
  const isShown = (id: string) => chosen.length === 0 || chosen.includes(id);
  /** How many of a kind are drawn, or would be if it were chosen as well. */
  const countOf = (id: string, kind: string) => {
    const left = isShown(id)
      ? visible
      : remaining({ facets: { ...facets, soort: [...chosen, id] } });
    return [...placedOf(whole, layout, left)].filter(
      (it) => network.entities.get(it)?.kind === kind,
    ).length;
  };
  return (
    <section className="legend" aria-label={texts.network.legend}>
      <ul className="legend-kinds">
        {network.file.vocabularies.kinds
          .filter(({ kind }) => lens.kinds.includes(kind))
          .map(({ id, kind, plural, shape }) => (
            <li key={id}>
              <button
                type="button"
                className="legend-kind"
                aria-pressed={chosen.includes(id)}
                disabled={isLocked}
                title={texts.network.onlyHint(plural[texts.language])}
                onClick={() => toggleFilter('soort', id)}
              >
                <Mark shape={shape} colour={`var(--kind-${kind})`} hollow={!isShown(id)} />
                <span className="visually-hidden">{texts.network.only}</span>{' '}
                <span>{plural[texts.language]}</span>{' '}
                <span className="legend-count">{texts.format.number(countOf(id, kind))}</span>
              </button>
            </li>
          ))}
      </ul>
      <LineLegend lens={lens} whole={whole} layout={layout} scene={scene} />
      {children}
    </section>
  );
}
