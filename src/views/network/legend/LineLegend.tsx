import { useMemo } from 'react';
import type { Lens } from '../../../domain/lenses.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import type { RelationFamily } from '../../../domain/schema.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useRemaining } from '../../../parts/useRemaining.ts';
import { useActions, useChoices, useSelection } from '../../../state/useAppStore.ts';
import { useFixedLayout } from '../rearrange/useLensLayout.ts';
import { BREADTHS, type Scene } from '../scene/scene.ts';

interface LineLegendProps {
  readonly lens: Lens;
  /** The lens with all lines, whatever is filtered. */
  readonly whole: LensGraph;
  readonly scene: Scene;
}

/** What the lines of a lens mean. A family of relations is also a filter; a width is not: it tells how much. */
export function LineLegend({ lens, whole, scene }: LineLegendProps) {
  const { network } = useSelection();
  const families = network.file.vocabularies.relationFamilies;
  return (
    <ul className="legend-lines">
      {lens.joinedBy === 'shared' ? (
        <Breadths scene={scene} />
      ) : (
        families.map((family) => (
          <Family key={family.id} family={family} lens={lens} whole={whole} />
        ))
      )}
    </ul>
  );
}

function Breadths({ scene }: Pick<LineLegendProps, 'scene'>) {
  const texts = useTexts();
  const lines = scene.lines.filter(({ mark }) => mark !== 'removed');
  return BREADTHS.map((breadth) => (
    <li key={breadth} className="legend-line-row">
      <Sample look={`breadth-${breadth}`} />
      {texts.lenses.breadths[breadth]}
      <span className="legend-count">
        {formatNumber(lines.filter((line) => line.breadth === breadth).length)}
      </span>
    </li>
  ));
}

interface FamilyProps extends Omit<LineLegendProps, 'scene'> {
  readonly family: RelationFamily;
}

/** Chooses all kinds of relation of a family, with how many lines the picture then has of them. */
function Family({ family, lens, whole }: FamilyProps) {
  const { network } = useSelection();
  const { facets } = useChoices();
  const { toggleFilter } = useActions();
  const kinds = useMemo(
    () =>
      network.file.vocabularies.relationKinds
        .filter((kind) => kind.family === family.id)
        .map(({ id }) => id),
    [network, family],
  );
  const remaining = useRemaining();
  const fixed = useFixedLayout(lens);
  const count = useMemo(() => {
    const left = remaining({ facets: { ...facets, relatie: kinds } });
    const places = fixed?.nodes ?? {};
    const isDrawn = (id: string) => left.has(id) && Object.hasOwn(places, id);
    return whole.lines.filter(
      ({ a, b, relations }) =>
        isDrawn(a) && isDrawn(b) && relations.some(({ kind }) => kind.family === family.id),
    ).length;
  }, [fixed, whole, family, facets, kinds, remaining]);
  const chosen = kinds.filter((id) => facets.relatie?.includes(id)).length;
  return (
    <li>
      <button
        type="button"
        className="legend-kind"
        aria-pressed={chosen > 0 && chosen < kinds.length ? 'mixed' : chosen > 0}
        title={family.description}
        onClick={() => toggleFilter('relatie', ...kinds)}
      >
        <Sample look={family.pattern} />
        <span>{family.label.nl}</span>
        <span className="legend-count">{formatNumber(count)}</span>
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
