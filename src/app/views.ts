import { lazyPart } from '../shell/lazyPart.tsx';
import type { Views } from '../shell/MainView.tsx';
import { NetworkView } from '../views/network/NetworkView.tsx';

/** Every view; what the first drawing does not need is fetched when it opens. */
export const VIEWS: Views = {
  netwerk: NetworkView,
  kaart: lazyPart(() => import('../views/map/MapView.tsx').then(({ MapView }) => MapView)),
  lijst: lazyPart(() => import('../views/list/ListView.tsx').then(({ ListView }) => ListView)),
  matrix: lazyPart(() =>
    import('../views/matrix/MatrixView.tsx').then(({ MatrixView }) => MatrixView),
  ),
  tijdlijn: lazyPart(() =>
    import('../views/timeline/TimelineView.tsx').then(({ TimelineView }) => TimelineView),
  ),
};
