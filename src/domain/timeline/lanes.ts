/** Something that takes room on a line, px. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/**
 * Puts each in the first lane where it does not come over what is there already, in the order given. Returns the lane of
 * each, from 0. `gap`: kept free between two, px.
 */
export function inLanes(rooms: readonly Room[], gap: number): number[] {
  /** Of each lane what stands in it. */
  const lanes: Room[][] = [];
  return rooms.map((room) => {
    const free = lanes.findIndex((taken) => isFree(taken, room, gap));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), room];
    return lane;
  });
}

function isFree(taken: readonly Room[], { left, right }: Room, gap: number): boolean {
  return taken.every((other) => right + gap <= other.left || left >= other.right + gap);
}

/** A mark with the width of the name that it would like beside it. */
export interface Marked {
  /** Middle of the mark, px. */
  readonly x: number;
  readonly nameWidth: number;
  /** The heaviest get their names first. */
  readonly weight: number;
}

export interface PlacedMark {
  readonly lane: number;
  /** On which side the name stands; undefined: there is no room for it. */
  readonly name: 'right' | 'left' | undefined;
}

interface Drawing {
  /** Half of a mark, px. */
  readonly half: number;
  /** Between a mark and its name, px. */
  readonly gap: number;
  readonly width: number;
  /** With names there may be so many lanes; else the marks stand closer, with fewer names. */
  readonly mostLanes: number;
}

/**
 * Marks in lanes with names beside them, nothing over anything else, and no name outside 0 to `width`. All that
 * fit beside their mark have their name when that takes few enough lanes; otherwise the marks take as few as they need, and names come where there is
 * room, the heaviest first.
 */
export function placeMarks(marks: readonly Marked[], drawing: Drawing): PlacedMark[] {
  return allNamed(marks, drawing) ?? closeTogether(marks, drawing);
}

const SIDES = ['right', 'left'] as const;

function nameRoom({ x, nameWidth }: Marked, side: 'right' | 'left', { half, gap }: Drawing): Room {
  return side === 'right'
    ? { left: x + half, right: x + half + gap + nameWidth }
    : { left: x - half - gap - nameWidth, right: x - half };
}

/** undefined: it takes too many lanes. A name that has no room at either side is left out. */
function allNamed(marks: readonly Marked[], drawing: Drawing): PlacedMark[] | undefined {
  const { half, width, mostLanes } = drawing;
  const sides: ('right' | 'left' | undefined)[] = [];
  const rooms: Room[] = [];
  for (const mark of marks) {
    const side = SIDES.find((candidate) => isInside(nameRoom(mark, candidate, drawing), width));
    sides.push(side);
    const { left, right } = side
      ? nameRoom(mark, side, drawing)
      : { left: mark.x - half, right: mark.x + half };
    rooms.push({ left: Math.min(left, mark.x - half), right: Math.max(right, mark.x + half) });
  }
  const lanes = inLanes(rooms, 1);
  if (Math.max(0, ...lanes) + 1 > mostLanes) return undefined;
  return marks.map((_, at) => ({ lane: lanes[at] ?? 0, name: sides[at] }));
}

const isInside = ({ left, right }: Room, width: number): boolean => left >= 0 && right <= width;

function closeTogether(marks: readonly Marked[], drawing: Drawing): PlacedMark[] {
  const { half, width } = drawing;
  const rooms = marks.map(({ x }) => ({ left: x - half, right: x + half }));
  const lanes = inLanes(rooms, 1);
  const taken = new Map<number, Room[]>();
  rooms.forEach((room, at) => {
    const lane = lanes[at] ?? 0;
    taken.set(lane, [...(taken.get(lane) ?? []), room]);
  });
  const names = new Map<number, 'right' | 'left'>();
  const order = marks.map((_, at) => at);
  order.sort((a, b) => (marks[b]?.weight ?? 0) - (marks[a]?.weight ?? 0) || a - b);
  for (const at of order) {
    const mark = marks[at];
    const inLane = taken.get(lanes[at] ?? 0);
    if (!mark || !inLane) continue;
    const others = inLane.filter((room) => room !== rooms[at]);
    const side = SIDES.find((candidate) => {
      const room = nameRoom(mark, candidate, drawing);
      return isInside(room, width) && isFree(others, room, drawing.gap);
    });
    if (side === undefined) continue;
    names.set(at, side);
    inLane.push(nameRoom(mark, side, drawing));
  }
  return marks.map((_, at) => ({ lane: lanes[at] ?? 0, name: names.get(at) }));
}
