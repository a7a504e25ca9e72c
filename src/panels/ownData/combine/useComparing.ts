import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../domain/check/problem.ts';
import type { RawCollections } from '../../../domain/check/structure.ts';
import type { Collections, NetworkFile } from '../../../domain/schema.ts';
import type { AppStore } from '../../../state/appState.ts';
import { type Chosen, useStage } from '../../../state/stage.ts';
import { useReadingFiles } from '../useReadingFiles.ts';
import { type Decisions, UNDECIDED } from './decisions.ts';

export interface Compared {
  readonly name: string;
  readonly own: RawCollections;
  /** The earlier version that it was made of; undefined: it does not say, or the site does not have it. */
  readonly origin: NetworkFile | undefined;
  /** Warnings. */
  readonly problems: readonly Problem[];
  readonly published: Collections;
  readonly chosen: readonly Chosen[];
  readonly decisions: Decisions;
}

/** In memory only, and as long as the chosen files are: who comes back to the page finds it as it was. */
const kept = new WeakMap<readonly Chosen[], Compared>();

/** Reads files over the published version; begins with the own file that is shown, if that can be. */
export function useComparing(published: Collections) {
  const { site, own: staged } = useStage();
  const [compared, setCompared] = useState(() => {
    const known = staged?.chosen && kept.get(staged.chosen);
    return known?.published === published ? known : undefined;
  });
  const keep = (next: Compared) => {
    kept.set(next.chosen, next);
    setCompared(next);
  };
  const { opening, open, stop } = useReadingFiles(
    { vocabularies: published.vocabularies, published: collectionsOf(published) },
    async (name, read, chosen) => {
      if (read.outcome !== 'compared') return;
      const { own, problems, madeOf } = read;
      const origin = await originOf(site, madeOf);
      keep({ name, own, origin, problems, published, chosen, decisions: UNDECIDED });
    },
  );
  const begin = useRef(compared === undefined ? staged?.chosen : undefined);
  const opens = useRef(open);
  useEffect(() => {
    if (begin.current !== undefined) void opens.current(begin.current);
    begin.current = undefined;
  }, []);
  const decide = (decisions: Decisions) => {
    if (compared !== undefined) keep({ ...compared, decisions });
  };
  return { opening, open, stop, compared, decide };
}

/** The version of the site with this id, unless it is the one that is shown. */
async function originOf(site: AppStore, id: string | undefined): Promise<NetworkFile | undefined> {
  const { index, network } = site.state.getState();
  if (id === undefined || index.status !== 'ready' || network.status !== 'ready') return undefined;
  if (id === network.value.file.version.id) return undefined;
  if (!index.value.versions.some((version) => version.id === id)) return undefined;
  const loaded = await site.source.loadVersion(index.value, id);
  return loaded.ok ? loaded.value : undefined;
}

/** Without the drawings: they are large, and go along to a worker. */
function collectionsOf(published: Collections & { readonly layouts?: unknown }): Collections {
  const { layouts, ...collections } = published;
  return collections;
}
