import type { LensGraph, LensLine } from '../lensGraph.ts';
import type { Entity, EntityId, Network } from '../network.ts';
import type { Label } from '../schema.ts';

/** A line as it reads from one of its ends. */
export interface LineText {
  readonly other: Entity;
  /** What the relations say, each once: "is partner van"; empty when the line stands for something else. */
  readonly roles: readonly Label[];
  /** The programmes and pilots that both take part in. */
  readonly shared: readonly EntityId[];
  /** Why the two are alike. */
  readonly reasons: LensLine['reasons'];
}

/**
 * The lines of a lens by their ends, as far as both are among `drawn`, in the order of the lens. Who has none is
 * not in it.
 */
export function lineTexts(
  network: Network,
  { lines }: LensGraph,
  drawn: ReadonlyMap<EntityId, unknown>,
): ReadonlyMap<EntityId, readonly LineText[]> {
  const texts = new Map<EntityId, LineText[]>();
  const add = (id: EntityId, otherId: EntityId, line: LensLine) => {
    const other = network.entities.get(otherId);
    if (!other) return;
    const text = { other, roles: rolesFrom(id, line), shared: line.shared, reasons: line.reasons };
    const known = texts.get(id);
    if (known) known.push(text);
    else texts.set(id, [text]);
  };
  for (const line of lines) {
    if (!drawn.has(line.a) || !drawn.has(line.b)) continue;
    add(line.a, line.b, line);
    add(line.b, line.a, line);
  }
  return texts;
}

function rolesFrom(id: EntityId, { relations }: LensLine): Label[] {
  const labels = relations.map(({ relation, kind }) =>
    relation.from === id ? kind.label : kind.inverse,
  );
  return labels.filter(({ nl }, at) => labels.findIndex((label) => label.nl === nl) === at);
}
