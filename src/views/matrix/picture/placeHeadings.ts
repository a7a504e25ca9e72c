import { textWidth } from '../../../drawing/textWidth.ts';
import { OTHER_FONT, wrapText } from '../../../drawing/wrapText.ts';
import type { PlacedText } from './picture.ts';

export const BODY = { size: 13, weight: 450 };
export const STRONG = { size: 13, weight: 650 };
export const LINE_HEIGHT = 1.35;

/** A name that is longer than this is broken, where it is written upwards. */
const MOST_UPRIGHT = 210;
const ROOM = 8;

interface Heading {
  readonly text: string;
  /** Middle of its column. */
  readonly middle: number;
  readonly colour: PlacedText['colour'];
}

interface Place {
  readonly top: number;
  /** Of a column. */
  readonly width: number;
  readonly upright: boolean;
}

/** The names over the columns, on as many lines as they need, or written upwards; and how high they are together. Px. */
export function placeHeadings(headings: readonly Heading[], { top, width, upright }: Place) {
  const lineHeight = BODY.size * LINE_HEIGHT;
  const wrapped = headings.map((heading) => ({
    ...heading,
    lines: wrapText(heading.text, upright ? MOST_UPRIGHT : width, STRONG.size, STRONG.weight),
  }));
  const longest = ({ lines }: { readonly lines: readonly string[] }) =>
    Math.max(...lines.map((line) => textWidth(line, STRONG.size, STRONG.weight))) * OTHER_FONT;
  const heights = wrapped.map((heading) =>
    upright ? longest(heading) : heading.lines.length * lineHeight,
  );
  const height = Math.max(...heights) + ROOM;
  const texts = wrapped.flatMap(({ lines, middle, colour }) =>
    lines.map((text, at): PlacedText => {
      const shift = (at - (lines.length - 1) / 2) * lineHeight;
      return upright
        ? {
            ...{ text, x: middle + shift, y: top + height - ROOM / 2, ...STRONG, colour },
            ...{ align: 'left', upright },
          }
        : {
            ...{ text, x: middle, y: top + height / 2 + shift, ...STRONG, colour },
            align: 'center',
          };
    }),
  );
  return { texts, height };
}
