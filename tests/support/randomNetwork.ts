import * as fc from 'fast-check';
import type { Network } from '../../src/domain/network.ts';
import { network, organisation, relation } from './network.ts';

const KINDS_OF_RELATION = ['partner-van', 'ondersteunt', 'verwijst-naar'];

/** Small networks of organisations o0, o1, …, with relations of three kinds, some to themselves. */
export function randomNetwork(most = 7): fc.Arbitrary<Network> {
  return fc.integer({ min: 2, max: most }).chain((size) => {
    const at = fc.integer({ min: 0, max: size - 1 });
    return fc
      .array(fc.tuple(at, at, fc.constantFrom(...KINDS_OF_RELATION)), { maxLength: size * 2 })
      .map((relations) =>
        network({
          organisations: Array.from({ length: size }, (_, id) => organisation(`o${id}`)),
          relations: relations.map(([from, to, kind]) => relation(`o${from}`, `o${to}`, kind)),
        }),
      );
  });
}
