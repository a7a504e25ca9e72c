import type { Group } from '../domain/insight/groupNames.ts';
import type { LensGraph } from '../domain/lensGraph.ts';
import { type EntityId, pictureName } from '../domain/network.ts';
import type { LensLayout } from '../domain/schema.ts';
import { layoutGraph } from './graph.ts';
import { findGroups } from './groups.ts';

const SEED = 1627;

/**
 * The groups of a lens: those of its drawing, else found by who has lines with whom. Of everything in the lens, so
 * that a filter changes no group, except that it hides members.
 */
export function groupsOf(lens: LensGraph, layout: LensLayout | undefined): readonly Group[] {
  if (layout !== undefined && layout.groups.length > 0) return layout.groups;
  const nodes = lens.entities.map((entity) => ({
    id: entity.id,
    name: pictureName(entity),
    lines: lens.degrees.get(entity.id) ?? 0,
  }));
  const graph = layoutGraph(nodes, lens.lines);
  const members: EntityId[][] = [];
  findGroups(graph, new Set(), SEED).forEach((group, node) => {
    members[group] ??= [];
    members[group].push(graph.nodes[node]?.id ?? '');
  });
  return members.map((ids) => ({ members: ids }));
}
