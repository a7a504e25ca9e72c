import { useMemo, useState } from 'react';
import { LENSES } from '../../domain/lenses.ts';
import { lensGraph } from '../../domain/lensGraph.ts';
import { linksOf } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { turnLayout } from './geometry.ts';
import { Legend } from './Legend.tsx';
import type { NetworkRenderer } from './NetworkRenderer.ts';
import './network.css';
import { OutsideChips } from './OutsideChips.tsx';
import { buildScene } from './scene.ts';
import { useNetworkRenderer } from './useNetworkRenderer.ts';

/** px on the screen per press of an arrow key. */
const PAN_STEP = 60;
const ZOOM_STEP = 1.4;

/** The relationship graph: a picture with positions from the data, its legend and what it leaves out. */
export function NetworkView() {
  const texts = useTexts();
  const { network, visible } = useSelection();
  const { lens: lensId, selection: selected } = useChoices();
  const { select } = useActions();
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
  const { canvasRef, renderer } = useNetworkRenderer({
    scene,
    selected,
    neighbours,
    onSelect: select,
    onHover: setHovered,
  });

  if (!layout || !scene) return <p className="view-message">{texts.network.noLayout}</p>;
  const hoveredName = hovered && network.entities.get(hovered)?.record.name;
  return (
    <div className="network">
      <div className="network-picture">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing with keys of its own has no element */}
        <div
          className="network-canvas"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: moved and zoomed by keys
          tabIndex={0}
          aria-label={texts.network.label}
          aria-describedby="network-keys"
          onKeyDown={(event) => {
            const action = keyAction(event.key);
            if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            action(renderer());
          }}
        >
          <canvas ref={canvasRef} />
        </div>
        <p id="network-keys" className="visually-hidden">
          {texts.network.instructions}
        </p>
        {hoveredName && <p className="network-hover">{hoveredName}</p>}
        <OutsideChips
          network={network}
          graph={graph}
          layout={layout}
          visible={visible}
          lens={lens}
        />
        <div className="network-buttons button-group">
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
      <Legend lens={lens} />
    </div>
  );
}

type KeyAction = (renderer: NetworkRenderer | undefined) => void;

const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: (renderer) => renderer?.panBy(PAN_STEP, 0),
  ArrowRight: (renderer) => renderer?.panBy(-PAN_STEP, 0),
  ArrowUp: (renderer) => renderer?.panBy(0, PAN_STEP),
  ArrowDown: (renderer) => renderer?.panBy(0, -PAN_STEP),
  '+': (renderer) => renderer?.zoomBy(ZOOM_STEP),
  '=': (renderer) => renderer?.zoomBy(ZOOM_STEP),
  '-': (renderer) => renderer?.zoomBy(1 / ZOOM_STEP),
  '0': (renderer) => renderer?.fit(),
};

function keyAction(key: string): KeyAction | undefined {
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}
