import { type ComponentType, lazy, useState } from 'react';
import { fetchFailedStyles } from './failedStyles.ts';

/** A part of the page that could not be fetched; after `forget` the next attempt fetches it again. */
export class PartNotFetched extends Error {
  readonly forget: () => void;
  constructor(cause: unknown, forget: () => void) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'PartNotFetched';
    this.forget = forget;
  }
}

export type LazyPart<P> = ComponentType<P> & {
  /** Fetches it before it is needed: it is then shown at once. What fails is tried again when it is shown. */
  readonly fetchAhead: () => void;
};

/**
 * A part of the page that is fetched when it is first shown. Throws a PartNotFetched while drawing when
 * that fails. React remembers a failed `lazy` for ever: trying again takes a new one.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let fetched: ComponentType<P> | undefined;
  let fetching: Promise<ComponentType<P>> | undefined;
  const fetchPart = async () => {
    await fetchFailedStyles(document);
    fetched = await load();
    return fetched;
  };
  const fetchOnce = () => {
    fetching ??= fetchPart().finally(() => {
      fetching = undefined;
    });
    return fetching;
  };
  const create = () =>
    lazy(async () => {
      try {
        return { default: fetched ?? (await fetchOnce()) };
      } catch (cause) {
        const forget = () => {
          Part = create();
        };
        throw new PartNotFetched(cause, forget);
      }
    });
  let Part: ComponentType<P> = create();
  const Shown = (props: P) => {
    // What is there needs no `lazy`: React waits 300 ms before it puts a part in the place of what told it was coming.
    // One that is shown already stays the same: another would lose what it holds.
    const [kept] = useState(() => fetched);
    const Current = kept ?? Part;
    return <Current {...props} />;
  };
  return Object.assign(Shown, { fetchAhead: () => void fetchOnce().catch(() => undefined) });
}
