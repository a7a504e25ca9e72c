/** Scenes for tests of the picture: the real lens on its grid, and a small one made by hand. */
import { LENSES } from '../../src/domain/lenses.ts';
import { lensGraph } from '../../src/domain/lensGraph.ts';
import type { Network } from '../../src/domain/network.ts';
import type { LensLayout } from '../../src/domain/schema.ts';
import { buildScene, type Scene } from '../../src/views/network/scene/scene.ts';
import { network, organisation, pilot, relation } from './network.ts';
import { realNetwork } from './realNetwork.ts';

/** The scene of the first lens of a network, of everything or of what is visible. */
export function sceneOf(
  shown: Network,
  layout: LensLayout | undefined = shown.file.layouts[LENSES[0].id],
  visible: ReadonlySet<string> = new Set(shown.entities.keys()),
): Scene {
  if (!layout) throw new Error('no layout');
  return buildScene(lensGraph(shown, LENSES[0]), layout, visible);
}

export const realScene = sceneOf(realNetwork);

/** Two groups, `a` to `c` and `d`; `e` has no place. 400 × 200. */
export const smallLayout: LensLayout = {
  width: 400,
  height: 200,
  nodes: { 'org-a': [50, 50], 'org-b': [150, 50], 'pilot-c': [100, 150], 'org-d': [350, 100] },
  groups: [
    { members: ['org-a', 'org-b', 'pilot-c'], centre: [100, 80], outline: 'M0 0L200 0L100 200Z' },
    { members: ['org-d'], centre: [350, 100], outline: 'M300 50L400 50L350 150Z' },
  ],
  folded: [],
};
export const smallNetwork = network({
  organisations: ['org-a', 'org-b', 'org-d', 'org-e'].map((id) => organisation(id)),
  pilots: [pilot('pilot-c', { name: 'Een pilot met een lange naam' })],
  relations: [
    relation('org-a', 'org-b'),
    relation('org-a', 'pilot-c', 'ondersteunt'),
    relation('org-a', 'org-d'),
    relation('org-a', 'org-e'),
  ],
  layouts: { [LENSES[0].id]: smallLayout },
});
