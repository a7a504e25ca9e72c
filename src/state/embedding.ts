import { FACET_IDS, type FacetId } from '../domain/facets.ts';
import type { Choices } from './choices.ts';
import type { IgnoredValue } from './urlCodec.ts';

/** What an embedded page can leave out, by its parameter in the address. */
export const EMBED_PARTS = ['kop', 'filters', 'legenda', 'details'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** What a host page can lock: a facet, or the place. */
const LOCKABLE = [...FACET_IDS, 'regio'] as const;
export type LockId = FacetId | 'regio';

/** How the app shows itself inside another page. The host page chose it; the visitor cannot change it. */
export interface Embedding {
  readonly parts: Readonly<Record<EmbedPart, boolean>>;
  /** Six hexadecimal digits, without #; undefined: the colour of the site. */
  readonly accent: string | undefined;
  /** Filters that the visitor sees and cannot change. */
  readonly locked: readonly LockId[];
}

export const WHOLE_EMBED: Embedding = {
  parts: { kop: true, filters: true, legenda: true, details: true },
  accent: undefined,
  locked: [],
};

/** The parameters that go with an embedded page and mean nothing elsewhere. */
export const EMBED_PARAMETERS: readonly string[] = ['embed', ...EMBED_PARTS, 'accent', 'vast'];

/**
 * Reads from a query string how the page is embedded; undefined: it is not. Never fails: what it cannot use is ignored
 * and named.
 */
export function parseEmbedding(search: string): {
  readonly embedding: Embedding | undefined;
  readonly ignored: readonly IgnoredValue[];
} {
  const parameters = new URLSearchParams(search);
  const ignored: IgnoredValue[] = [];
  const flag = (parameter: string, fallback: boolean) => {
    const value = parameters.get(parameter);
    if (value === null || value === '') return fallback;
    if (value !== '0' && value !== '1') ignored.push({ parameter, value });
    return value === '0' ? false : value === '1' || fallback;
  };
  if (!flag('embed', false)) return { embedding: undefined, ignored };
  const parts = {
    kop: flag('kop', true),
    filters: flag('filters', true),
    legenda: flag('legenda', true),
    details: flag('details', true),
  };
  const colour = parameters.get('accent') || undefined;
  const accent = colour && readColour(colour);
  if (colour !== undefined && accent === undefined) {
    ignored.push({ parameter: 'accent', value: colour });
  }
  const asked = parameters.getAll('vast').flatMap((value) => value.split(',').filter(Boolean));
  const locked = new Set<LockId>();
  for (const value of asked) {
    const id = LOCKABLE.find((candidate) => candidate === value);
    if (id === undefined) ignored.push({ parameter: 'vast', value });
    else locked.add(id);
  }
  return { embedding: { parts, accent, locked: [...locked] }, ignored };
}

/** The parameters of an embedded page as they stand in an address; what is as usual is left out. */
export function embeddingParameters({ parts, accent, locked }: Embedding): [string, string][] {
  return [
    ['embed', '1'],
    ...EMBED_PARTS.filter((part) => !parts[part]).map((part): [string, string] => [part, '0']),
    ...(accent === undefined ? [] : [['accent', accent] satisfies [string, string]]),
    ...(locked.length === 0 ? [] : [['vast', locked.join(',')] satisfies [string, string]]),
  ];
}

/** The same query string for the whole app: what only an embedded page knows is left out. */
export function withoutEmbedding(search: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of EMBED_PARAMETERS) parameters.delete(name);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Six digits in lower case, from three or six, with or without #; undefined: this is no colour. */
function readColour(text: string): string | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1]?.toLowerCase();
  return digits?.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
}

/** What is locked as it was, whatever else changes. */
export function keepLocked(next: Choices, now: Choices, locked: readonly LockId[]): Choices {
  const changes = locked.some((id) =>
    id === 'regio' ? next.place !== now.place : next.facets[id] !== now.facets[id],
  );
  if (!changes) return next;
  const facets = { ...next.facets };
  for (const id of locked) {
    if (id === 'regio') continue;
    const kept = now.facets[id];
    if (kept === undefined) delete facets[id];
    else facets[id] = kept;
  }
  return { ...next, facets, place: locked.includes('regio') ? now.place : next.place };
}
