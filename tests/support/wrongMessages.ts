/** What a page or a frame could be sent that is no message of ours. */
import * as fc from 'fast-check';

const marked = { type: 'netwerkkaart', v: 1 };
const isOurs = (value: unknown) =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'netwerkkaart';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  maxDepth: 4,
});
const other = anything.filter((value) => !isOurs(value));

/** Of our type, and wrong in one way. */
const nearly = fc.oneof(
  fc.record({ ...constants(marked), v: other.filter((v) => v !== 1), soort: kinds() }),
  fc.record({ ...constants(marked), soort: other }),
  fc.record({ ...constants(marked), soort: fc.constant('toon'), zoekdeel: notText() }),
  fc.record({ ...constants(marked), soort: fc.constant('hoogte'), hoogte: notHeight() }),
  fc.record({ ...constants(marked), soort: fc.constant('selectie'), selectie: notSelected() }),
  fc.record({ ...constants(marked), soort: fc.constant('klaar'), versie: notText() }),
);

const deep = fc.integer({ min: 1, max: 500 }).map((depth) => {
  let value: unknown = marked;
  for (let level = 0; level < depth; level += 1) value = { type: value, data: [value] };
  return value;
});
const huge = fc.integer({ min: 8001, max: 200_000 }).map((length) => ({
  ...marked,
  soort: 'toon',
  zoekdeel: 'a'.repeat(length),
}));
const throwing = fc.constantFrom('type', 'v', 'soort', 'zoekdeel').map((name) =>
  Object.defineProperty({ ...marked, soort: 'toon', zoekdeel: '' }, name, {
    enumerable: true,
    get() {
      throw new Error('not to be looked at');
    },
  }),
);
/** Also what only code on the same page could hand over: getters that throw. */
export const exotic: fc.Arbitrary<unknown> = fc.oneof(
  other,
  fc.json(),
  nearly,
  deep,
  huge,
  throwing,
);

function constants({ type, v }: typeof marked) {
  return { type: fc.constant(type), v: fc.constant(v) };
}
function kinds() {
  return fc.constantFrom('toon', 'vraag', 'klaar', 'hoogte', 'selectie');
}
function notText() {
  return other.filter((value) => typeof value !== 'string');
}
function notHeight() {
  return other.filter((value) => value !== null && !Number.isFinite(value));
}
function notSelected() {
  return other.filter((value) => value !== null && (typeof value !== 'object' || !('id' in value)));
}
