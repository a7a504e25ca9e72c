import type { ReactNode } from 'react';
import { type Config, type ConfigProblem, findVersionProblem, loadConfig } from './data/config.ts';
import { browserFetchText } from './data/fetchText.ts';
import { firstPicture } from './first/firstPicture.ts';
import { fetchEnglish } from './i18n/fetchEnglish.ts';
import type { OwnFileApp } from './opening/openOwnFile.tsx';
import { watchStyles } from './shell/failedStyles.ts';
import type { AppStore, DataSource } from './state/appState.ts';
import { type Choices, type SiteDefaults, VIEW_IDS } from './state/choices.ts';
import { parseEmbedding } from './state/embedding.ts';
import { siteSource } from './state/siteSource.ts';
import { createAppStore } from './state/store.ts';
import { type IgnoredValue, parseChoices } from './state/urlCodec.ts';
import { syncUrl } from './state/urlSync.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forcedColors.css';
import './app/app.css';
import './views/network/network.css';

/** The data stands beside the page, under any path. */
const DATA = './data/';

/** Names an own file that is shown instead of the data of this site. */
const OWN_FILE = 'bron';

/** What the publisher set; beside the page too. */
const CONFIG = './config.json';

/**
 * The picture first, as soon as there is data; the app around it comes when it is there. `own`: a file that is shown
 * instead, which may begin with something else than the address says.
 */
async function show(source: DataSource, { choices, ignored, config }: Asked, own?: OwnFileApp) {
  const store = createAppStore(source, choices, { ignored, embedding, config });
  const begin = own?.choices ?? choices;
  syncUrl(store, window);
  // Into the address too: whoever comes back to it sees the same.
  if (begin !== choices) store.state.setState({ choices: begin, corrected: begin });
  watchStyles(document);
  if (embedding) void talkWithHost(store);
  void store.actions.start().then(() => warnOfVersion(store, config));
  const place = document.getElementById('app');
  if (place === null) return;
  const text = [...place.childNodes];
  const done = embedding ? () => undefined : await firstPicture(store, place);
  try {
    const [{ mount }, shell, texts] = await Promise.all([
      import('./shell/mount.tsx'),
      shellLoading,
      english,
    ]);
    mount(place, store, done, shell, own?.bar, texts);
  } catch {
    // The text of the page itself, which says what to do when it does not start.
    done();
    place.replaceChildren(...text);
  }
}

/** What the address and the publisher ask for. */
interface Asked {
  readonly choices: Choices;
  readonly ignored: readonly IgnoredValue[];
  readonly config: Config;
}

async function asked(): Promise<Asked> {
  const { config, problems } = await configLoading;
  problems.forEach(warn);
  const { choices, ignored } = parseChoices(search, defaultsOf(config));
  return { choices, ignored: [...ignored, ...framing.ignored], config };
}

/** For whoever looks after the site: the visitor can do nothing about it. */
function warn({ field, message }: ConfigProblem) {
  console.warn(`config.json: ${field} ${message}`);
}

function warnOfVersion({ state }: AppStore, config: Config) {
  const { index } = state.getState();
  const problem = index.status === 'ready' ? findVersionProblem(config, index.value) : undefined;
  if (problem) warn(problem);
}

function defaultsOf({ view, version }: Config): SiteDefaults {
  return { view: VIEW_IDS.find((id) => id === view) ?? VIEW_IDS[0], version };
}

async function begin() {
  const all = await asked();
  const ownFile = new URLSearchParams(search).get(OWN_FILE);
  if (ownFile === null) return show(site, all);
  try {
    const [{ openOwnFile }, texts] = await Promise.all([
      import('./opening/openOwnFile.tsx'),
      english,
    ]);
    const own = openOwnFile(ownFile, site, all.choices, window, texts);
    return show(own.source, all, own);
  } catch {
    // Said as if the file were not there, for the same can be done about it.
    return show({ ...site, loadIndex: async () => notFetched(ownFile) }, all);
  }
}

const { search } = window.location;
const framing = parseEmbedding(search);
const { embedding } = framing;
// All at once; who waits for one of them finds out that it failed.
const site = siteSource(DATA);
const configLoading = loadConfig(browserFetchText, CONFIG);
const shellLoading = embedding ? embeddedShell() : fullShell();
shellLoading.catch(() => undefined);
// When they cannot be had the page begins in Dutch, and says so.
const english =
  parseChoices(search).choices.language === 'en'
    ? fetchEnglish().catch(() => undefined)
    : undefined;
void begin();

async function fullShell() {
  const { App } = await import('./app/App.tsx');
  return (above: ReactNode) => <App above={above} />;
}

async function embeddedShell() {
  const { EmbedApp } = await import('./embed/EmbedApp.tsx');
  return (above: ReactNode) => <EmbedApp above={above} />;
}

async function talkWithHost(store: AppStore) {
  try {
    const { connectHost } = await import('./embed/connectHost.ts');
    connectHost(store, window);
  } catch {
    // The map works on; only the page around it hears nothing.
  }
}

function notFetched(file: string) {
  return { ok: false, problem: { kind: 'network', file } } as const;
}
