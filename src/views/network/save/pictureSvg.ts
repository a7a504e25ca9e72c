import type { Size } from '../../../drawing/nameBlock.ts';
import { element, escapeXml, onLines, XML_DECLARATION } from '../../../export/xml.ts';
import { drawFrame, type Frame } from '../paint/draw.ts';
import type { Snapshot } from '../renderer/snapshot.ts';
import { drawPaper, drawSheet } from './drawSheet.ts';
import { SvgPen } from './SvgPen.ts';
import type { Sheet } from './sheet.ts';

/** As it is called where it is installed; a file has no fonts of the page. */
const FONT = '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Arial, sans-serif';
/** Where the picture ends, whatever is drawn across its rim. */
const WINDOW = 'venster';

/**
 * A sheet with its picture as an SVG file that asks for nothing else: names are text, in our font where that is
 * installed. `description` tells the same as the picture to who cannot see it.
 */
export function pictureSvg(
  sheet: Sheet,
  shown: Frame & Size,
  shapes: Snapshot['shapes'],
  { title, description }: { readonly title: string; readonly description: string },
): string {
  const frame = { ...shown, palette: { ...shown.palette, font: FONT } };
  const paper = new SvgPen();
  drawPaper(paper, sheet, frame.palette);
  const picture = new SvgPen();
  picture.translate(sheet.left, sheet.top);
  drawFrame(picture, frame);
  const around = new SvgPen();
  drawSheet(around, sheet, frame.palette, shapes);
  const { width, height, left, top } = sheet;
  const window = { x: left, y: top, width: frame.width, height: frame.height };
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'titel uitleg',
    },
    onLines([
      element('title', { id: 'titel' }, escapeXml(title)),
      element('desc', { id: 'uitleg' }, escapeXml(description)),
      element('clipPath', { id: WINDOW }, element('rect', window)),
      ...paper.elements,
      element('g', { id: 'netwerk', 'clip-path': `url(#${WINDOW})` }, onLines(picture.elements)),
      element('g', { id: 'uitleg-en-bron' }, onLines(around.elements)),
    ]),
    '\n',
  );
  return `${XML_DECLARATION}${root}\n`;
}
