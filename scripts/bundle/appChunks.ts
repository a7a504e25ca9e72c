import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What index.html starts, which draws the first picture; and the rest of the app, which takes that over. */
const FIRST = sourceFile('main.tsx');
const APP = sourceFile('app/mount.tsx');

/** These change less often than the app: who comes back has them. */
const FRAMEWORK = /\/node_modules\/(react|react-dom|scheduler)\//;

/** What several panels and views have in common is small: one file of it is fetched sooner than ten. */
const SMALL_PARTS = /\/src\/(parts|ui)\//;

/**
 * Puts what is loaded together into one file, and has the browser fetch the app while the first picture is on its way:
 * behind it, but without waiting for the code that asks for it. What only some visitors open stands apart.
 */
export function appChunks(): Plugin {
  let first: ReadonlySet<string> = new Set();
  let app: ReadonlySet<string> = new Set();
  // A group takes with it what its modules import, unless an earlier one has that.
  const groups = [
    { name: 'first', priority: 3, test: (module: string) => first.has(module) },
    { name: 'react', priority: 2, test: (module: string) => FRAMEWORK.test(module) },
    { name: 'app', priority: 1, test: (module: string) => app.has(module) },
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
      for (const entry of [FIRST, APP]) {
        if (this.getModuleInfo(entry) === null) this.error(`${entry} is missing.`);
      }
      first = loadedWith(FIRST, importsOf);
      app = loadedWith(APP, importsOf);
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
): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const module of found) for (const imported of importsOf(module)) found.add(imported);
  return found;
}

/** Links to the files of the app that the page itself does not begin with, of low priority. */
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
  const ahead = [...filesWith(APP)].filter((file) => !first.has(file));
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
