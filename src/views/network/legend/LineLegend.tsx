import { useMemo } from 'react';
import type { Lens } from '../../../domain/lenses.ts';
import { BREADTHS, type LensGraph, linesAmong, patternOf } from '../../../domain/lensGraph.ts';
import type { LensLayout, RelationFamily } from '../../../domain/schema.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { breadthWords } from '../../../parts/breadthWords.ts';
import { useDataLang } from '../../../parts/Dutch.tsx';
import { useRemaining } from '../../../parts/useRemaining.ts';
import { useActions, useChoices, useIsLocked, useSelection } from '../../../state/useAppStore.ts';
import { placedOf } from '../rearrange/placed.ts';
import type { Scene } from '../scene/scene.ts';

interface LineLegendProps {
  readonly lens: Lens;
  /** The lens with all lines, whatever is filtered. */
  readonly whole: LensGraph;
  readonly layout: LensLayout;
  readonly scene: Scene;
}

/** What the lines of a lens mean. A family of relations is also a filter; a width is not: it tells how much. */
export function LineLegend({ lens, whole, layout, scene }: LineLegendProps) {
  const { network } = useSelection();
  const families = network.file.vocabularies.relationFamilies;
  return (
    <ul className="legend-lines">
      {lens.joinedBy !== 'relation' ? (
        <Breadths scene={scene} lens={lens} />
      ) : (
        families.map((family) => (
          <Family key={family.id} family={family} whole={whole} layout={layout} />
        ))
      )}
    </ul>
  );
}

function Breadths({ scene, lens }: Pick<LineLegendProps, 'scene' | 'lens'>) {
  const texts = useTexts();
  const words = breadthWords(lens, texts);
  const lines = scene.lines.filter(({ mark }) => mark !== 'removed');
  return BREADTHS.map((breadth) => (
    <li key={breadth} className="legend-line-row">
      <Sample look={`breadth-${breadth}`} />
      {words[breadth]}
      <span className="legend-count">
        {texts.format.number(lines.filter((line) => line.breadth === breadth).length)}
      </span>
    </li>
  ));
}

interface FamilyProps extends Omit<LineLegendProps, 'scene' | 'lens'> {
  readonly family: RelationFamily;
}

/**
 * Chooses all kinds of relation of a family, with how many lines are drawn as those of it, or would be if it were chosen
 * as well. A line for relations of two families is drawn, and counts, as the stronger: the counts add up.
 */
function Family({ family, whole, layout }: FamilyProps) {
  const texts = useTexts();
  const dataLang = useDataLang();
  // A title has one language: what the data tells in another is left out.
  const hint = [
    texts.network.onlyHint(family.label[texts.language]),
    dataLang === undefined && family.description,
  ]
    .filter(Boolean)
    .join('. ');
  const { network } = useSelection();
  const { facets } = useChoices();
  const { toggleFilter } = useActions();
  const { relationKinds, relationFamilies } = network.file.vocabularies;
  const kinds = useMemo(
    () => relationKinds.filter((kind) => kind.family === family.id).map(({ id }) => id),
    [relationKinds, family],
  );
  const isLocked = useIsLocked()('relatie');
  const remaining = useRemaining();
  const count = useMemo(() => {
    const { relatie: already } = facets;
    const relatie = already && [...new Set([...already, ...kinds])];
    const ids = placedOf(
      whole,
      layout,
      remaining(relatie ? { facets: { ...facets, relatie } } : {}),
    );
    return linesAmong(whole, ids).filter(({ relations }) => {
      const counting = relations.filter(({ kind }) => relatie?.includes(kind.id) ?? true);
      const isOfIt = counting.some(({ kind }) => kind.family === family.id);
      return isOfIt && patternOf(counting, relationFamilies) === family.pattern;
    }).length;
  }, [whole, layout, family, relationFamilies, facets, kinds, remaining]);
  const chosen = kinds.filter((id) => facets.relatie?.includes(id)).length;
  return (
    <li>
      <button
        type="button"
        className="legend-kind"
        disabled={isLocked}
        aria-pressed={chosen > 0 && chosen < kinds.length ? 'mixed' : chosen > 0}
        title={hint}
        onClick={() => toggleFilter('relatie', ...kinds)}
      >
        <Sample look={family.pattern} />
        <span className="visually-hidden">{texts.network.only}</span>{' '}
        <span>{family.label[texts.language]}</span>{' '}
        <span className="legend-count">{texts.format.number(count)}</span>
      </button>
    </li>
  );
}

function Sample({ look }: { readonly look: string }) {
  return (
    <svg className={`legend-line legend-line-${look}`} viewBox="0 0 26 4" aria-hidden="true">
      <path d="M0 2H26" />
    </svg>
  );
}
