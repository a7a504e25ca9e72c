import type { Lens } from '../../domain/lenses.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useSelection } from '../../state/useAppStore.ts';
import { BREADTHS, type Scene } from './scene.ts';

interface LineLegendProps {
  readonly lens: Lens;
  readonly scene: Scene;
}

/** What the lines of a lens mean, with how many of each are in the picture. */
export function LineLegend({ lens, scene }: LineLegendProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const lines = scene.lines.filter(({ mark }) => mark !== 'removed');
  const rows =
    lens.joinedBy === 'shared'
      ? BREADTHS.map((breadth) => ({
          look: `breadth-${breadth}`,
          label: texts.lenses.breadths[breadth],
          count: lines.filter((line) => line.breadth === breadth).length,
        }))
      : network.file.vocabularies.relationFamilies.map(({ pattern, label }) => ({
          look: pattern,
          label: label.nl,
          count: lines.filter((line) => line.pattern === pattern).length,
        }));
  return (
    <ul className="legend-lines">
      {rows.map(({ look, label, count }) => (
        <li key={look}>
          <svg className={`legend-line legend-line-${look}`} viewBox="0 0 26 4" aria-hidden="true">
            <path d="M0 2H26" />
          </svg>
          {label}
          <span className="legend-count">{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  );
}
