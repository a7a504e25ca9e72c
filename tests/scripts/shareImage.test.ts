import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PixelPen } from '../../scripts/bundle/PixelPen.ts';
import { png } from '../../scripts/bundle/png.ts';
import { polylines } from '../../scripts/bundle/polylines.ts';
import { shareImage } from '../../scripts/bundle/shareImage.ts';
import type { Outline } from '../../src/views/network/paint/pen.ts';
import { networkFile, organisation, pilot, relation } from '../support/network.ts';
import { readPng } from '../support/readPng.ts';
import { realFile } from '../support/realNetwork.ts';

const WHITE = '255,255,255';
const BLACK = '0,0,0';
const styles = readFileSync('src/styles/tokens.css', 'utf8');
const outline = (d: string) => ({ d }) as Outline;
const drawn = (draw: (pen: PixelPen) => void) => {
  const pen = new PixelPen(20, 20, '#ffffff');
  draw(pen);
  return readPng(png(pen.pixels, 20, 20));
};

describe('the picture of a link', () => {
  it('is a PNG of 1200 by 630 that shows the nodes in their colours, twice the same', () => {
    const file = realFile();
    const image = shareImage(file, styles);
    const { width, height, at } = readPng(image);
    expect([width, height]).toEqual([1200, 630]);
    const seen = new Map<string, number>();
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) seen.set(at(x, y), (seen.get(at(x, y)) ?? 0) + 1);
    }
    for (const { kind, colour } of file.vocabularies.kinds) {
      if (!['organisation', 'programme', 'pilot'].includes(kind)) continue;
      const rgb = [1, 3, 5].map((from) => Number.parseInt(colour.light.slice(from, from + 2), 16));
      expect(seen.get(rgb.join()), kind).toBeGreaterThan(1000);
    }
    expect(Buffer.from(shareImage(file, styles)).equals(Buffer.from(image))).toBe(true);
  });

  it('puts a node where the layout has it', () => {
    const file = networkFile({
      organisations: [organisation('org-a')],
      pilots: [pilot('p-a')],
      relations: [relation('org-a', 'p-a')],
      layouts: {
        'wie-werkt-waaraan': {
          width: 1152,
          height: 582,
          nodes: { 'org-a': [100, 291], 'p-a': [1000, 291] },
          groups: [],
          folded: [],
        },
      },
    });
    const { at } = readPng(shareImage(file, styles));
    expect(at(124, 315)).toBe('31,78,158');
    expect(at(600, 100)).toBe('250,248,244');
    expect(at(600, 315)).not.toBe('250,248,244');
  });

  it('is not made of a version without that drawing', () => {
    expect(() => shareImage(networkFile(), styles)).toThrow('has no drawing');
  });
});

describe('the pen of the build', () => {
  it('fills a shape inside its lines, and half of a pixel that it half covers', () => {
    const { at } = drawn((pen) => pen.fill(outline('M5,5H15V15.5H5Z')));
    expect([at(5, 5), at(14, 14)]).toEqual([BLACK, BLACK]);
    expect([at(4, 5), at(15, 10), at(10, 16)]).toEqual([WHITE, WHITE, WHITE]);
    expect(at(10, 15)).toBe('128,128,128');
  });

  it('leaves a hole in a shape', () => {
    const { at } = drawn((pen) => pen.fill(outline('M2,2H18V18H2ZM8,8H12V12H8Z')));
    expect([at(4, 4), at(10, 10)]).toEqual([BLACK, WHITE]);
  });

  it('lays a half opaque colour over what is there', () => {
    const { at } = drawn((pen) => {
      pen.globalAlpha = 0.5;
      pen.fillStyle = '#ff0000';
      pen.fill(outline('M0,0H20V20H0Z'));
    });
    expect(at(10, 10)).toBe('255,128,128');
  });

  it('draws lines of one stroke over each other once', () => {
    const { at } = drawn((pen) => {
      pen.globalAlpha = 0.5;
      pen.lineWidth = 4;
      pen.beginPath();
      pen.moveTo(2, 10);
      pen.lineTo(18, 10);
      pen.moveTo(10, 2);
      pen.lineTo(10, 18);
      pen.stroke();
    });
    expect([at(10, 10), at(4, 10)]).toEqual(['128,128,128', '128,128,128']);
    expect(at(4, 4)).toBe(WHITE);
  });

  it('draws dashes, moved and scaled with the rest', () => {
    const { at } = drawn((pen) => {
      pen.save();
      pen.translate(2, 10);
      pen.scale(2);
      pen.setLineDash([3, 3]);
      pen.lineWidth = 2;
      pen.beginPath();
      pen.moveTo(0, 0);
      pen.lineTo(8, 0);
      pen.stroke();
      pen.restore();
    });
    expect([at(4, 10), at(16, 10)]).toEqual([BLACK, BLACK]);
    expect(at(11, 10)).toBe(WHITE);
  });

  it('draws nothing outside its paper, and no words', () => {
    const { at } = drawn((pen) => {
      pen.fill(outline('M-50,-50H-1V-1H-50Z'));
      pen.fill(outline('M15,15H500V500H15Z'));
    });
    expect([at(0, 0), at(19, 19)]).toEqual([WHITE, BLACK]);
    expect(() => drawn((pen) => pen.fillText())).toThrow('no font');
  });

  it('refuses a path that it does not know', () => {
    expect(() => polylines('M0,0C1,1,2,2,3,3')).toThrow('C1,1,2,2,3,3');
  });
});
