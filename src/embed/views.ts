import { lazyPart } from '../shell/lazyPart.tsx';
import type { Views } from '../shell/MainView.tsx';

/** Every view, fetched when it is shown: an embedded page mostly shows one. */
export const EMBED_VIEWS: Views = {
  netwerk: lazyPart(() =>
    import('../views/network/NetworkView.tsx').then(({ NetworkView }) => NetworkView),
  ),
  kaart: lazyPart(() => import('../views/map/MapView.tsx').then(({ MapView }) => MapView)),
  lijst: lazyPart(() => import('../views/list/ListView.tsx').then(({ ListView }) => ListView)),
  matrix: lazyPart(() =>
    import('../views/matrix/MatrixView.tsx').then(({ MatrixView }) => MatrixView),
  ),
  tijdlijn: lazyPart(() =>
    import('../views/timeline/TimelineView.tsx').then(({ TimelineView }) => TimelineView),
  ),
};
