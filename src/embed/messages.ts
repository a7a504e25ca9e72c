import type { Selected, Shown } from '../host/protocol.ts';
import type { AppState } from '../state/appState.ts';
import type { Choices } from '../state/choices.ts';
import { type Embedding, keepLocked, parseEmbedding } from '../state/embedding.ts';
import { type IgnoredValue, parseChoices } from '../state/urlCodec.ts';

/** What the page around us may know: all of it stands in the public data. undefined: nothing is on screen yet. */
export function shownIn({ network, choices }: AppState): Shown | undefined {
  if (network.status !== 'ready') return undefined;
  return { versie: network.value.file.version.id, weergave: choices.view };
}

export function selectedIn({ network, choices: { selection } }: AppState): Selected | null {
  if (network.status !== 'ready' || selection === undefined) return null;
  const entity = network.value.entities.get(selection);
  return entity ? { id: entity.id, naam: entity.record.name, soort: entity.kind } : null;
}

/** Whether the view has a height of its own. The picture and the map fill whatever they get. */
export function hasOwnHeight({ view }: Choices): boolean {
  return view !== 'netwerk' && view !== 'kaart';
}

interface Asked {
  readonly choices: Choices;
  readonly embedding: Embedding | undefined;
  readonly ignored: readonly IgnoredValue[];
}

/**
 * What the page around us asks to show with a query string. One with `embed=1` says everything anew, also what is
 * locked. One without says only what to show: the rest of the frame stays as it is, and so does what is locked.
 */
export function askedBy(search: string, now: Pick<AppState, 'choices' | 'embedding'>): Asked {
  const { choices, ignored } = parseChoices(search, now.choices.site);
  const { embedding, ignored: also } = parseEmbedding(search);
  return {
    choices: embedding ? choices : keepLocked(choices, now.choices, now.embedding?.locked ?? []),
    embedding: embedding ?? now.embedding,
    ignored: [...ignored, ...also],
  };
}
