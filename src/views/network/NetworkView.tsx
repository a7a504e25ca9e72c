import { useMemo, useState } from 'react';
import { lineEnds } from '../../domain/lensGraph.ts';
import { type EntityId, linksOf } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useLensGraph } from '../../parts/useLensGraph.ts';
import {
  useActions,
  useAppState,
  useChoices,
  useComparison,
  useEmbedding,
  useSelection,
} from '../../state/useAppStore.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { ZOOM_STEP } from './camera/keys.ts';
import { GroupLegend } from './groups/GroupLegend.tsx';
import { withGroup } from './groups/litGroup.ts';
import { useGroupColours } from './groups/useGroupColours.ts';
import { ChangeLegend } from './legend/ChangeLegend.tsx';
import { ChipDetails } from './legend/ChipDetails.tsx';
import { Legend } from './legend/Legend.tsx';
import { LensExplanation } from './legend/LensSwitch.tsx';
import { formerNeighbours } from './scene/changes.ts';
import { turnLayout } from './scene/geometry.ts';
import { ChosenButton } from './walk/ChosenButton.tsx';
import { FocusedNode } from './walk/FocusedNode.tsx';
import './network.css';
import { useLight } from './groups/useLight.ts';
import { NothingToSee } from './legend/NothingToSee.tsx';
import { OutsideChips } from './legend/OutsideChips.tsx';
import { Making } from './rearrange/Making.tsx';
import { Rearrange } from './rearrange/Rearrange.tsx';
import { useLensLayout } from './rearrange/useLensLayout.ts';
import { useNetworkRenderer } from './renderer/useNetworkRenderer.ts';
import { SaveButton } from './save/SaveButton.tsx';
import { buildScene } from './scene/scene.ts';
import { useLensChanges } from './scene/useLensChanges.ts';
import { useNodeWalk } from './walk/useNodeWalk.ts';
import { useSurroundingKeys } from './walk/useSurroundingKeys.ts';

/** The relationship graph: a picture with positions from the data, its legend and what it leaves out. */
export function NetworkView() {
  const texts = useTexts();
  const { network, counted, visible, onDay } = useSelection();
  const { selection: selected } = useChoices();
  const { select, surround, toggleTogether } = useActions();
  const lookups = useAppState((state) => state.lookups);
  const small = useMediaQuery('(max-width: 699px)');
  const hasLegend = useEmbedding()?.parts.legenda !== false;
  const tall = useMediaQuery('(max-aspect-ratio: 4/5) and (max-width: 699px)');
  const { lens, graph, whole } = useLensGraph();
  const places = useLensLayout(lens, graph);
  const drawn = useMemo(() => {
    const { layout } = places;
    return layout && { graph, layout: tall ? turnLayout(layout) : layout };
  }, [graph, places, tall]);
  const compared = useLensChanges(lens, drawn, tall);
  const changes = compared?.changes;
  const shown = compared?.visible ?? visible;
  const names = useMemo(
    () => ({
      rings: new Map(
        network.file.vocabularies.layers.map(({ id, label }) => [id, label[texts.language]]),
      ),
      middle: texts.lenses.youngPerson,
    }),
    [network, texts],
  );
  const scene = useMemo(
    () => drawn && buildScene(drawn.graph, drawn.layout, shown, changes, names, onDay?.unsure),
    [drawn, shown, changes, names, onDay],
  );
  const neighbours = useMemo(
    () => (id: EntityId) => {
      const kind = network.entities.get(id)?.kind;
      const joinedHere = lens.joinedBy !== 'relation' && kind && lens.kinds.includes(kind);
      const now = joinedHere
        ? lineEnds(graph, id)
        : linksOf(counted, id).map(({ other }) => other.id);
      return new Set(changes ? [...now, ...formerNeighbours(changes, id)] : now);
    },
    [network, counted, lens, graph, changes],
  );
  const comparison = useComparison();
  const entityOf = (id: EntityId | undefined) =>
    id === undefined
      ? undefined
      : (network.entities.get(id) ?? comparison?.before.entities.get(id));
  const colouring = useGroupColours(whole, network.file.layouts[lens.id]);
  const { colours } = colouring;
  const { lit, mark, group, lightMark, lightGroup } = useLight({ scene, selected, colours });
  const [hovered, setHovered] = useState<string>();
  const walk = useNodeWalk(scene, selected, select);
  const pressSurrounding = useSurroundingKeys(walk.focused ?? selected);
  const { hostRef, renderer, pin, left } = useNetworkRenderer({
    scene,
    selected,
    lookups,
    neighbours,
    focused: walk.focused,
    lit,
    groups: colours?.numbers,
    onSelect: (id, beside) => (beside && id !== undefined ? toggleTogether(id) : select(id)),
    onHover: setHovered,
    onFocus: (id) => surround(id, 1),
  });

  if (!drawn || !scene) return <Making key={lens.id} lens={lens} graph={whole} />;
  const hoveredName = entityOf(hovered)?.record.name;
  const hoveredMark = hovered && changes?.marks.get(hovered);
  const hoveredGroup = hovered === undefined ? undefined : colours?.numbers.get(hovered);
  const outside = (
    <OutsideChips
      graph={graph}
      layout={drawn.layout}
      scene={scene}
      lens={lens}
      selected={entityOf(selected)}
      neighbours={neighbours}
    />
  );
  const legend = (
    <Legend lens={lens} whole={whole} layout={places.fixed ?? drawn.layout} scene={scene}>
      <GroupLegend colouring={colouring} scene={scene} lit={group} onLight={lightGroup} />
      {compared && comparison && (
        <ChangeLegend
          title={comparison.before.file.version.title}
          counts={compared.counts}
          scene={scene}
          lit={mark}
          onLight={lightMark}
        />
      )}
    </Legend>
  );
  return (
    <div className="network">
      <div className="network-picture">
        <div
          ref={hostRef}
          className="network-canvas"
          role="application"
          aria-roledescription={texts.walk.role}
          aria-label={texts.network.label}
          aria-describedby="network-keys"
          tabIndex={walk.focused === undefined ? 0 : -1}
          onKeyDown={(event) => {
            if (!pressSurrounding(event)) walk.onKeyDown(event);
          }}
        >
          {walk.focused !== undefined && (
            <FocusedNode
              key={walk.focused}
              id={walk.focused}
              cameFrom={walk.cameFrom}
              onSelect={select}
              pin={pin}
            />
          )}
        </div>
        <NothingToSee
          lens={lens}
          whole={whole}
          layout={places.fixed ?? drawn.layout}
          scene={scene}
        />
        <p id="network-keys" className="visually-hidden">
          {texts.walk.instructions}
        </p>
        {hoveredName && !left && (
          <p className="network-told">
            {hoveredMark
              ? texts.network.marked(hoveredName, texts.changes.badges[hoveredMark])
              : withGroup(hoveredName, hoveredGroup, texts)}
          </p>
        )}
        {left && <p className="network-told">{texts.picture.left[left]}</p>}
        <div className="network-chips" data-over-picture>
          {small ? (
            <ChipDetails summary={texts.network.legend}>
              <div className="chip-list">
                <LensExplanation />
                {hasLegend && legend}
                {outside}
              </div>
            </ChipDetails>
          ) : (
            outside
          )}
          <Rearrange lens={lens} graph={graph} {...places} />
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
          {!small && (entityOf(selected) !== undefined || lit !== undefined) && (
            <ChosenButton onClick={() => renderer()?.showChosen()} />
          )}
          <SaveButton snapshot={() => renderer()?.snapshot()} groupNames={colours} />
        </div>
      </div>
      {!small && hasLegend && legend}
    </div>
  );
}
