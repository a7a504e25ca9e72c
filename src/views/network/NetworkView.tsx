import { useMemo, useState } from 'react';
import { LENSES } from '../../domain/lenses.ts';
import { lensGraph } from '../../domain/lensGraph.ts';
import { linksOf } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { turnLayout } from './geometry.ts';
import { ZOOM_STEP } from './keys.ts';
import { Legend } from './Legend.tsx';
import './network.css';
import { OutsideChips } from './OutsideChips.tsx';
import { buildScene } from './scene.ts';
import { useNetworkRenderer } from './useNetworkRenderer.ts';

/** The relationship graph: a picture with positions from the data, its legend and what it leaves out. */
export function NetworkView() {
  const texts = useTexts();
  const { network, visible } = useSelection();
  const { lens: lensId, selection: selected } = useChoices();
  const { select, chooseView } = useActions();
  const small = useMediaQuery('(max-width: 699px)');
  const tall = useMediaQuery('(max-aspect-ratio: 4/5) and (max-width: 699px)');
  const lens = LENSES.find(({ id }) => id === lensId) ?? LENSES[0];
  const stored = network.file.layouts[lens.id];
  const layout = useMemo(() => (stored && tall ? turnLayout(stored) : stored), [stored, tall]);
  const graph = useMemo(() => lensGraph(network, lens), [network, lens]);
  const scene = useMemo(
    () => layout && buildScene(graph, layout, visible),
    [graph, layout, visible],
  );
  const neighbours = useMemo(
    () => (id: string) => new Set(linksOf(network, id).map(({ other }) => other.id)),
    [network],
  );
  const [hovered, setHovered] = useState<string>();
  const { hostRef, renderer } = useNetworkRenderer({
    scene,
    selected,
    neighbours,
    onSelect: select,
    onHover: setHovered,
  });

  if (!layout || !scene) return <p className="view-message">{texts.network.noLayout}</p>;
  const hoveredName = hovered && network.entities.get(hovered)?.record.name;
  const outside = <OutsideChips graph={graph} layout={layout} scene={scene} lens={lens} />;
  return (
    <div className="network">
      <div className="network-picture">
        <div
          ref={hostRef}
          className="network-canvas"
          role="img"
          aria-label={texts.network.label}
          aria-describedby="network-keys"
        />
        {scene.nodes.length === 0 && (
          <p className="network-empty">
            {texts.network.empty}{' '}
            <button type="button" className="link" onClick={() => chooseView('lijst')}>
              {texts.network.toList}
            </button>
          </p>
        )}
        <p id="network-keys" className="visually-hidden">
          {texts.network.instructions}
        </p>
        {hoveredName && <p className="network-told">{hoveredName}</p>}
        <div className="network-chips" data-over-picture>
          {small ? (
            <details className="chip-details">
              <summary className="chip">{texts.network.legend}</summary>
              <div className="chip-list">
                <Legend lens={lens} />
                {outside}
              </div>
            </details>
          ) : (
            outside
          )}
        </div>
        <div className="network-buttons button-group" data-over-picture>
          <button
            type="button"
            className="button"
            aria-label={texts.network.zoomIn}
            onClick={() => renderer()?.zoomBy(ZOOM_STEP)}
          >
            +
          </button>
          <button
            type="button"
            className="button"
            aria-label={texts.network.zoomOut}
            onClick={() => renderer()?.zoomBy(1 / ZOOM_STEP)}
          >
            −
          </button>
          <button type="button" className="button" onClick={() => renderer()?.fit()}>
            {texts.network.fit}
          </button>
        </div>
      </div>
      {!small && <Legend lens={lens} />}
    </div>
  );
}
