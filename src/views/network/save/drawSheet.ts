import { drawFrame, type Frame, makePaths } from '../paint/draw.ts';
import { drawLetter, groupColour } from '../paint/groupMark.ts';
import type { Palette } from '../paint/palette.ts';
import type { Pen } from '../paint/pen.ts';
import type { Snapshot } from '../renderer/snapshot.ts';
import type { Scene, SceneLine, SceneNode } from '../scene/scene.ts';
import { type PlacedRow, type Sheet, SIGN_WIDTH } from './sheet.ts';

/** Length of a line of the legend, and radius of a node there, px. */
const LINE = 26;
const RADIUS = 6;
/** Of the colour of a group, with room for its letter, px. */
const GROUP_RADIUS = 8.5;
/** So many that it is never a dot. */
const MANY = 20;

/** Draws all of a sheet but the picture itself. */
export function drawSheet(
  pen: Pen,
  sheet: Sheet,
  palette: Palette,
  shapes: Snapshot['shapes'],
): void {
  pen.save();
  pen.strokeStyle = palette.line;
  pen.lineWidth = 1;
  pen.globalAlpha = 0.5;
  for (const y of sheet.rules) {
    pen.beginPath();
    pen.moveTo(0, y);
    pen.lineTo(sheet.width, y);
    pen.stroke();
  }
  pen.restore();
  // While colours tell groups, only the shape tells the kind.
  const byGroup = sheet.legend.flat().some(({ sign }) => sign === 'group');
  for (const rows of sheet.legend) {
    const frame = legendFrame(rows, palette, shapes);
    drawFrame(pen, byGroup ? { ...frame, groups: new Map() } : frame);
    for (const row of rows) drawGroup(pen, row, palette);
  }
  pen.save();
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.fillStyle = palette.ink;
  for (const { text, x, y, size, weight } of sheet.texts) {
    pen.font = `${weight} ${size}px ${palette.font}`;
    pen.fillText(text, x, y);
  }
  pen.restore();
}

/** The colour of a group with its letter, as in the nodes that have room for it. */
function drawGroup(pen: Pen, row: PlacedRow, palette: Palette): void {
  if (row.sign !== 'group') return;
  pen.save();
  pen.translate(row.x + SIGN_WIDTH.group / 2 - 2, row.y);
  pen.fillStyle = groupColour(row.group, palette);
  pen.beginPath();
  pen.arc(0, 0, row.group === undefined ? RADIUS : GROUP_RADIUS, 0, 2 * Math.PI);
  pen.fill();
  drawLetter(pen, row.group, GROUP_RADIUS, palette);
  pen.restore();
}

/** Paper as large as the sheet. */
export function drawPaper(pen: Pen, { width, height }: Sheet, palette: Palette): void {
  pen.save();
  pen.fillStyle = palette.paper;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(width, 0);
  pen.lineTo(width, height);
  pen.lineTo(0, height);
  pen.closePath();
  pen.fill();
  pen.restore();
}

/** The signs of a legend are a picture of their own, so that they look as in the picture. */
function legendFrame(
  rows: readonly PlacedRow[],
  palette: Palette,
  shapes: Snapshot['shapes'],
): Frame {
  const scene: Scene = {
    width: 0,
    height: 0,
    areas: [],
    captions: [],
    nodes: rows.flatMap((row) =>
      row.sign === 'node' ? [node(row, row.x + SIGN_WIDTH.node / 2 - 2, row.kind, row.mark)] : [],
    ),
    lines: rows.flatMap((row): SceneLine[] =>
      row.sign === 'line'
        ? [
            {
              from: node(row, row.x, 'organisation'),
              to: node(row, row.x + LINE, 'organisation'),
              via: undefined,
              pattern: row.pattern,
              strength: 'inside',
              breadth: row.breadth,
              count: 1,
              direction: undefined,
              mark: row.mark,
            },
          ]
        : [],
    ),
    compares: rows.some((row) => row.sign !== 'group' && row.mark !== undefined),
  };
  return {
    scene,
    camera: { scale: 1, dx: 0, dy: 0 },
    emphasis: undefined,
    selected: undefined,
    labels: [],
    palette: { ...palette, opacity: { ...palette.opacity, inside: 0.9 } },
    paths: makePaths(scene, shapes),
  };
}

const node = (
  { y }: PlacedRow,
  x: number,
  kind: SceneNode['kind'],
  mark?: SceneNode['mark'],
): SceneNode => ({
  id: '',
  kind,
  x,
  y,
  radius: RADIUS,
  degree: MANY,
  title: '',
  name: [],
  nameStyle: { size: 0, weight: 0 },
  mark,
});
