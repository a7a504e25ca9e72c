import type { EntityId } from '../../../domain/network.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import type { Box, Point } from '../../../drawing/boxes.ts';

type Group = LensLayout['groups'][number];

/** The group of each entity of a layout. */
export function memberGroups(layout: LensLayout): ReadonlyMap<EntityId, Group> {
  return new Map(layout.groups.flatMap((group) => group.members.map((id) => [id, group] as const)));
}

/** From the units of the layout to px: x' = x·scale + dx, y' = y·scale + dy. */
export interface Camera {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** The camera that shows a box in the middle of a window, inside a margin in px. */
export function fitBox(
  box: Box,
  window: { readonly width: number; readonly height: number },
  margin: Box,
  limit = Number.POSITIVE_INFINITY,
): Camera {
  const room = {
    width: Math.max(1, window.width - margin.left - margin.right),
    height: Math.max(1, window.height - margin.top - margin.bottom),
  };
  const scale = Math.min(
    limit,
    room.width / Math.max(1, box.right - box.left),
    room.height / Math.max(1, box.bottom - box.top),
  );
  return {
    scale,
    dx: margin.left + room.width / 2 - (scale * (box.left + box.right)) / 2,
    dy: margin.top + room.height / 2 - (scale * (box.top + box.bottom)) / 2,
  };
}

/** The layout turned a quarter to the left, for a window that is taller than it is wide. */
export function turnLayout(layout: LensLayout): LensLayout {
  const turn = ([x, y]: Point): [number, number] => [y, layout.width - x];
  return {
    ...layout,
    width: layout.height,
    height: layout.width,
    nodes: Object.fromEntries(Object.entries(layout.nodes).map(([id, at]) => [id, turn(at)])),
    groups: layout.groups.map((group) => ({
      ...group,
      centre: turn(group.centre),
      outline: turnPath(group.outline, turn),
    })),
  };
}

/** Turns the points of a path; the path holds absolute commands with pairs of numbers only. */
function turnPath(path: string, turn: (point: Point) => Point): string {
  return path.replace(/(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, x: string, y: string) =>
    turn([Number(x), Number(y)])
      .map((value) => Math.round(value * 10) / 10)
      .join(','),
  );
}
