import type { StoreApi } from 'zustand/vanilla';
import type { Boundaries } from '../data/geo.ts';
import type { LoadProblem, LoadResult } from '../data/load.ts';
import { formerIdOf, successorOf } from '../domain/formerIds.ts';
import type { Network } from '../domain/network.ts';
import type { IndexFile } from '../domain/schema.ts';
import { isEarlier } from '../domain/versions.ts';
import { type AppState, type DataSource, shownVersion } from './appState.ts';
import type { Choices } from './choices.ts';
import { createComparer } from './comparer.ts';
import { dropUnknownEntities, dropUnknownPlace } from './knownEntities.ts';
import { loadListed, settle } from './loadListed.ts';
import { createNetworks } from './networks.ts';
import { dropUnknownOptions, type IgnoredValue } from './urlCodec.ts';

/**
 * Brings on screen what the choices ask for: the index, a version, what it is compared with and the
 * boundaries. Mends the choices that the data does not know, and tells which those were.
 */
export function createShowing({ getState, setState }: StoreApi<AppState>, source: DataSource) {
  const networks = createNetworks({
    renewIndex: loadIndex,
    loadVersion: source.loadVersion,
    tryOut: (network) => dropUnknownOptions(getState().choices.facets, network),
  });
  /** What is asked for now; what comes after another request is dropped. */
  let request: AbortController | undefined;
  /** What the version on screen is compared with, also while that is on its way or cannot be had. */
  let comparedWith: string | undefined;
  const comparer = createComparer(loadBefore, (comparison) => {
    setState({ comparison });
    if (comparison) followFormerId();
  });

  /** Mends choices that the data does not know. */
  const correct = (change: Partial<Choices>) => {
    const corrected = { ...getState().choices, ...change };
    setState({ choices: corrected, corrected });
  };

  /** Takes back the request before it. */
  function newRequest(): AbortSignal {
    request?.abort();
    request = new AbortController();
    return request.signal;
  }

  /** On its way, so that whoever else asks waits for the same. */
  let loadingDivisions: Promise<void> | undefined;

  async function loadDivisions(): Promise<void> {
    const { index, divisions } = getState();
    if (index.status !== 'ready' || divisions?.status === 'ready') return;
    loadingDivisions ??= fetchDivisions(index.value).finally(() => {
      loadingDivisions = undefined;
    });
    return loadingDivisions;
  }

  async function fetchDivisions(index: IndexFile): Promise<void> {
    setState({ divisions: { status: 'loading' } });
    const result = await loadListed(index, loadIndex, source.loadDivisions);
    setState({
      divisions: result.ok
        ? { status: 'ready', value: result.value }
        : { status: 'failed', problem: result.problem },
    });
  }

  async function loadIndex(signal?: AbortSignal): Promise<LoadResult<IndexFile>> {
    const result = await settle(() => source.loadIndex({ signal }));
    if (result.ok && !signal?.aborted) {
      setState({ index: { status: 'ready', value: result.value } });
    }
    return result;
  }

  /**
   * Shows the chosen version. Until it is there, and when it cannot be had, the version before stays
   * on screen. `keepNotices`: what was skipped in the same address stays said.
   */
  async function showVersion(keepNotices: boolean) {
    const { index, network } = getState();
    if (index.status !== 'ready') return;
    const signal = newRequest();
    setState({ versionProblem: undefined });
    const known = networks.kept(index.value, shownVersion(index.value, getState().choices));
    if (!known && network.status === 'failed') setState({ network: { status: 'loading' } });
    const result = known
      ? ({ ok: true, value: known } as const)
      : await networks.load(index.value, (list) => shownVersion(list, getState().choices), signal);
    // What lies in a place only the divisions can tell.
    if (getState().choices.place !== undefined) await loadDivisions();
    if (signal.aborted) return;
    request = undefined;
    if (!result.ok) return refuse(result.problem);
    // Loading it may have renewed the index.
    const { index: list } = getState();
    if (list.status === 'ready') networks.keep(list.value, result.value);
    show(result.value, keepNotices);
  }

  /** Shows a version as the choices say. What it does not have, or is not later than, is dropped and told. */
  function show(network: Network, keepNotices: boolean) {
    const { choices, ignored, index, divisions } = getState();
    if (index.status !== 'ready') return;
    const { id } = network.file.version;
    const { facets, ignored: skipped } = dropUnknownOptions(choices.facets, network);
    const excluded = dropUnknownOptions(choices.excluded, network, asExcluded);
    const { since } = choices;
    comparedWith =
      since !== undefined && isEarlier(index.value.versions, since, id) ? since : undefined;
    const entities = dropUnknownEntities(choices, network, comparedWith !== undefined);
    const place = dropUnknownPlace(choices, network, divisions);
    // Before the version itself: nobody may see it with what changed in another one.
    if (comparedWith !== undefined) comparer.start(comparedWith, network);
    else comparer.stop();
    const notEarlier =
      since !== undefined && since !== comparedWith ? [{ parameter: 'sinds', value: since }] : [];
    setState({
      network: { status: 'ready', value: network },
      ignored: eachOnce([
        ...(keepNotices ? ignored : []),
        ...skipped,
        ...excluded.ignored,
        ...entities.ignored,
        ...place.ignored,
        ...notEarlier,
      ]),
    });
    if (notEarlier.length > 0) correct({ since: undefined });
    if (facets !== choices.facets) correct({ facets });
    if (excluded.facets !== choices.excluded) correct({ excluded: excluded.facets });
    if (entities.change) correct(entities.change);
    if (place.ignored.length > 0) correct({ place: undefined });
    followFormerId();
  }

  /** The version to compare with. */
  async function loadBefore(id: string, signal: AbortSignal): Promise<LoadResult<Network>> {
    const { index } = getState();
    if (index.status !== 'ready') throw new Error('Nothing is compared before there is an index');
    return networks.load(index.value, () => id, signal);
  }

  /**
   * An old link opens the record that took the place of what it asks for. While comparing, what is gone
   * can be looked at itself.
   */
  function followFormerId() {
    const { network, choices, comparison } = getState();
    const { selection: id } = choices;
    if (network.status !== 'ready' || id === undefined || comparison?.status === 'loading') return;
    if (network.value.entities.has(id)) return;
    if (comparison?.status === 'ready' && comparison.value.changes.has(id)) return;
    const successor = successorOf(network.value, id);
    if (!successor) return;
    correct({ selection: successor.id });
    setState({ followed: formerIdOf(network.value, id) });
  }

  /** The version on screen stays, with what it was compared with; the other choices now go for it. */
  function refuse(problem: LoadProblem) {
    const { network } = getState();
    if (network.status !== 'ready') return setState({ network: { status: 'failed', problem } });
    setState({ versionProblem: problem });
    chooseShown();
    correct({ since: comparedWith });
    show(network.value, true);
  }

  /** Brings the choice back to the version on screen. */
  function chooseShown() {
    const { index, network, choices } = getState();
    if (index.status !== 'ready' || network.status !== 'ready') return;
    const { id } = network.value.file.version;
    if (shownVersion(index.value, choices) === id) return;
    const usual = shownVersion(index.value, { ...choices, version: undefined });
    correct({ version: id === usual ? undefined : id });
  }

  function skipUnknownVersion(index: IndexFile) {
    const { choices, ignored } = getState();
    const { version } = choices;
    if (version === undefined || index.versions.some(({ id }) => id === version)) return;
    correct({ version: undefined });
    setState({ ignored: eachOnce([...ignored, { parameter: 'versie', value: version }]) });
  }

  return {
    async start() {
      const signal = newRequest();
      setState({ index: { status: 'loading' }, network: { status: 'loading' } });
      const result = await loadIndex(signal);
      if (signal.aborted) return;
      if (!result.ok) {
        const failed = { status: 'failed', problem: result.problem } as const;
        return setState({ index: failed, network: failed });
      }
      skipUnknownVersion(result.value);
      await showVersion(true);
    },
    /** Shows the chosen version; what was skipped in another address is no longer told. */
    showVersion: () => showVersion(false),
    /** Shows what the visitor went back to. */
    showRestored() {
      const { index } = getState();
      if (index.status === 'ready') skipUnknownVersion(index.value);
      return showVersion(true);
    },
    followFormerId,
    loadDivisions,
    async loadGeo() {
      const { index, geo } = getState();
      if (index.status !== 'ready' || (geo && geo.status !== 'failed')) return;
      setState({ geo: { status: 'loading' } });
      const [boundaries] = await Promise.all([
        loadListed(index.value, loadIndex, source.loadBoundaries),
        loadDivisions(),
      ]);
      const { divisions } = getState();
      setState({ geo: together(boundaries, divisions) });
      // Another version may be the latest by now; the one on screen stays.
      if (!request) chooseShown();
    },
  };
}

/** Boundaries and divisions as one; of what fails the first. */
function together(
  boundaries: LoadResult<Boundaries>,
  divisions: AppState['divisions'],
): AppState['geo'] {
  if (!boundaries.ok) return { status: 'failed', problem: boundaries.problem };
  if (divisions?.status !== 'ready') return divisions;
  return { status: 'ready', value: { ...boundaries.value, divisions: divisions.value } };
}

/** As an address names an option that is left out. */
const asExcluded = (facet: string, value: string): IgnoredValue => ({
  parameter: 'niet',
  value: `${facet}:${value}`,
});

function eachOnce(values: readonly IgnoredValue[]): readonly IgnoredValue[] {
  return [...new Map(values.map((it) => [`${it.parameter} ${it.value}`, it])).values()];
}
