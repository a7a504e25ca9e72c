import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What index.html starts, which draws the first picture. */
const FIRST = sourceFile('main.tsx');
/** What takes that over: the full app, or the one inside another page. */
const APP = sourceFile('app/App.tsx');
const EMBED = sourceFile('embed/EmbedApp.tsx');
const MOUNT = sourceFile('shell/mount.tsx');
/** The view that the full app begins with; the embedded one fetches it when it is asked for. */
const NETWORK = sourceFile('views/network/NetworkView.tsx');

/** These change less often than the app: who comes back has them. */
const FRAMEWORK = /\/node_modules\/(react|react-dom|scheduler)\//;

/** What several panels and views have in common is small: one file of it is fetched sooner than ten. */
const SMALL_PARTS = /\/src\/(parts|ui)\//;

type Modules = ReadonlySet<string>;

/**
 * Puts what is loaded together into one file, and has the browser fetch what both shells need while the first picture is
 * on its way: behind it, but without waiting for the code that asks for it. What only some visitors open stands apart.
 */
export function appChunks(): Plugin {
  let loaded: Readonly<Record<'first' | 'shell' | 'common' | 'network' | 'app' | 'embed', Modules>>;
  // A group takes with it what its modules import, unless an earlier one has that.
  const groups = [
    { name: 'first', priority: 7, test: (module: string) => loaded.first.has(module) },
    { name: 'react', priority: 6, test: (module: string) => FRAMEWORK.test(module) },
    { name: 'shell', priority: 5, test: (module: string) => loaded.shell.has(module) },
    { name: 'common', priority: 4, test: (module: string) => loaded.common.has(module) },
    { name: 'network', priority: 3, test: (module: string) => loaded.network.has(module) },
    { name: 'app', priority: 2, test: (module: string) => loaded.app.has(module) },
    { name: 'embed', priority: 1, test: (module: string) => loaded.embed.has(module) },
    { name: 'shared', priority: 0, test: SMALL_PARTS, minShareCount: 2 },
  ];
  return {
    name: 'app-chunks',
    apply: 'build',
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
    }),
    buildEnd(failure) {
      if (failure) return;
      const importsOf = (module: string) => this.getModuleInfo(module)?.importedIds ?? [];
      for (const entry of [FIRST, APP, EMBED, MOUNT, NETWORK]) {
        if (this.getModuleInfo(entry) === null) this.error(`${entry} is missing.`);
      }
      const app = loadedWith(APP, importsOf);
      const embed = loadedWith(EMBED, importsOf);
      const both = [...app].filter((module) => embed.has(module));
      const network = loadedWith(NETWORK, importsOf);
      // What is asked for only when it is shown: other views, panels, dialogs.
      const later = [...this.getModuleIds()].filter((module) => {
        const importers = this.getModuleInfo(module)?.dynamicImporters ?? [];
        return importers.length > 0 && ![APP, EMBED, MOUNT, NETWORK].includes(module);
      });
      const elsewhere = new Set(later.flatMap((module) => [...loadedWith(module, importsOf)]));
      loaded = {
        first: loadedWith(FIRST, importsOf),
        shell: new Set([...loadedWith(MOUNT, importsOf), ...both]),
        // Another view does not bring the network along, nor a shell that it does not stand in.
        common: new Set([...network, ...app, ...embed].filter((module) => elsewhere.has(module))),
        network,
        app,
        embed,
      };
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => (bundle === undefined ? [] : fetchedAhead(bundle)),
    },
  };
}

/** A module with all that it imports, and what those import. What is asked for later is not among them. */
export function loadedWith(
  entry: string,
  importsOf: (module: string) => readonly string[],
): Modules {
  const found = new Set([entry]);
  for (const module of found) for (const imported of importsOf(module)) found.add(imported);
  return found;
}

/** Links to the files of both shells that the page itself does not begin with, of low priority. */
function fetchedAhead(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const chunkOf = (file: string) => chunks.find(({ fileName }) => fileName === file);
  const filesWith = (module: string) => {
    const begin = chunks.find(({ moduleIds }) => moduleIds.includes(module))?.fileName;
    return begin === undefined
      ? new Set<string>()
      : loadedWith(begin, (file) => chunkOf(file)?.imports ?? []);
  };
  const first = filesWith(FIRST);
  const ahead = [...filesWith(MOUNT)].filter((file) => !first.has(file));
  const styles = ahead.flatMap((file) => [...(chunkOf(file)?.viteMetadata?.importedCss ?? [])]);
  const link = (href: string, kind: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { ...kind, fetchpriority: 'low', crossorigin: true, href: `./${href}` },
    injectTo: 'head',
  });
  return [
    ...ahead.map((file) => link(file, { rel: 'modulepreload' })),
    ...styles.map((file) => link(file, { rel: 'preload', as: 'style' })),
  ];
}

function sourceFile(path: string): string {
  return fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
}
