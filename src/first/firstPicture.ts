import { lensOf } from '../domain/lenses.ts';
import { lensGraph } from '../domain/lensGraph.ts';
import type { Network } from '../domain/network.ts';
import type { AppStore } from '../state/appState.ts';
import { type Choices, DEFAULT_CHOICES } from '../state/choices.ts';
import { contrastOf, screenPalette } from '../views/network/paint/screenPalette.ts';
import { NetworkRenderer } from '../views/network/renderer/NetworkRenderer.ts';
import { buildScene } from '../views/network/scene/scene.ts';
import { shapesOf } from '../views/network/scene/shapes.ts';
import { emptyShell } from './emptyShell.ts';

/** Under this width the page has another shape, which only the app itself can tell. */
const WIDE = '(min-width: 1100px)';

/** What may be chosen in an address whose picture needs nothing but positions. */
const PLAIN: readonly (keyof Choices)[] = ['version', 'lens', 'site', 'language'];

/**
 * Draws the network as soon as its data is there, while the rest of the app is still on its way: the same picture at
 * the same place, which the app then takes over. Resolves when it stands there, or when there is nothing to draw
 * before the app: another view, filters, a narrow window, no data. The answer lets go of it. Never throws: the app draws
 * for itself what could not be drawn before it.
 */
export async function firstPicture(store: AppStore, place: HTMLElement): Promise<() => void> {
  const text = [...place.childNodes];
  try {
    return await drawFirst(store, place);
  } catch {
    place.replaceChildren(...text);
    return nothing;
  }
}

async function drawFirst(store: AppStore, place: HTMLElement): Promise<() => void> {
  if (!isPlain(store.state.getState().choices) || !window.matchMedia(WIDE).matches) return nothing;
  const network = await loaded(store);
  if (network === undefined) return nothing;
  const { choices } = store.state.getState();
  const lens = lensOf(choices.lens);
  const layout = network.file.layouts[lens.id];
  // The rings have names, and those come with the texts of the app.
  if (!isPlain(choices) || !layout || lens.arrangement === 'rings') return nothing;
  const { shell, canvas } = emptyShell();
  place.replaceChildren(shell);
  const holds = (query: string) => window.matchMedia(query).matches;
  const theme = holds('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const all = new Set(network.entities.keys());
  const renderer = new NetworkRenderer(
    canvas,
    {
      scene: buildScene(lensGraph(network, lens), layout, all),
      selected: undefined,
      lookups: 0,
      neighbours: () => new Set(),
      focused: undefined,
      lit: undefined,
      palette: screenPalette(theme, network.file.vocabularies, contrastOf(holds)),
      shapes: shapesOf(network.file.vocabularies),
      moves: false,
      fonts: 0,
      inFrame: true,
    },
    {
      onSelect: nothing,
      onHover: nothing,
      onFocus: nothing,
      onLeft: nothing,
      covered: () => [],
    },
  );
  try {
    renderer.resize(canvas.clientWidth, canvas.clientHeight);
    await painted();
  } catch (error) {
    renderer.destroy();
    throw error;
  }
  return () => renderer.destroy();
}

const nothing = () => undefined;

function isPlain(choices: Choices): boolean {
  const keys = Object.keys(DEFAULT_CHOICES) as (keyof Choices)[];
  return keys.every(
    (key) =>
      PLAIN.includes(key) || JSON.stringify(choices[key]) === JSON.stringify(DEFAULT_CHOICES[key]),
  );
}

/** The network once it is there; undefined when it cannot be had. */
function loaded({ state }: AppStore): Promise<Network | undefined> {
  return new Promise((resolve) => {
    const look = () => {
      const { network } = state.getState();
      if (network.status === 'loading') return;
      stop();
      resolve(network.status === 'ready' ? network.value : undefined);
    };
    const stop = state.subscribe(look);
    look();
  });
}

/** After the next frame is on the screen; a hidden tab paints none, and waits no longer than this. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 200);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
