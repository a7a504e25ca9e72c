import type { LensGraph } from '../domain/lensGraph.ts';
import { linksOf, type Network, pictureName } from '../domain/network.ts';
import { DESKTOP_FRAME, type LayoutInput } from './frame.ts';

/** What the layout of a lens needs to know of a version: who takes part, and what lies between them. */
export function lensInput(
  network: Network,
  {
    entities,
    lines,
    degrees,
    layers,
  }: Pick<LensGraph, 'entities' | 'lines' | 'degrees' | 'layers'>,
): LayoutInput {
  const rings = network.file.vocabularies.layers.map(({ id: term }) => ({
    term,
    members: entities.map(({ id }) => id).filter((id) => layers?.get(id) === term),
  }));
  return {
    nodes: entities.map((entity) => ({
      id: entity.id,
      name: pictureName(entity),
      lines: degrees.get(entity.id) ?? 0,
    })),
    lines: lines.map(({ a, b, weight }) => ({ a, b, weight })),
    totalRelations: Object.fromEntries(entities.map(({ id }) => [id, linksOf(network, id).length])),
    frame: DESKTOP_FRAME,
    ...(layers && { rings }),
  };
}
