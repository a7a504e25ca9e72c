import { type ComponentType, lazy } from 'react';
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

/**
 * A part of the page that is fetched when it is first shown. Throws a PartNotFetched while drawing when
 * that fails. React remembers a failed `lazy` for ever: trying again takes a new one.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  const create = () =>
    lazy(async () => {
      try {
        await fetchFailedStyles(document);
        return { default: await load() };
      } catch (cause) {
        const forget = () => {
          Part = create();
        };
        throw new PartNotFetched(cause, forget);
      }
    });
  let Part = create();
  return (props: P) => <Part {...props} />;
}
