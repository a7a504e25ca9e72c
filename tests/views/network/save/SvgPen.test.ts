import { describe, expect, it } from 'vitest';
import { SvgPen } from '../../../../src/views/network/save/SvgPen.ts';

/** What a pen wrote, with the attributes of the last element. */
function drawn(draw: (pen: SvgPen) => void) {
  const pen = new SvgPen();
  draw(pen);
  const last = pen.elements.at(-1) ?? '';
  return (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(last)?.[1];
}

describe('SvgPen', () => {
  it('moves and scales what is drawn, and the width and dashes of its line', () => {
    const attribute = drawn((pen) => {
      pen.translate(10, 20);
      pen.scale(2);
      pen.lineWidth = 1.5;
      pen.setLineDash([6, 3]);
      pen.beginPath();
      pen.moveTo(0, 0);
      pen.lineTo(5, 5);
      pen.stroke();
    });
    expect(attribute('d')).toBe('M10 20L20 30');
    expect(attribute('stroke-width')).toBe('3');
    expect(attribute('stroke-dasharray')).toBe('12 6');
  });

  it('forgets at restore what came after save', () => {
    const attribute = drawn((pen) => {
      pen.fillStyle = '#123456';
      pen.save();
      pen.translate(5, 5);
      pen.fillStyle = '#fff';
      pen.globalAlpha = 0.2;
      pen.restore();
      pen.beginPath();
      pen.moveTo(1, 1);
      pen.fill();
    });
    expect(attribute('fill')).toBe('#123456');
    expect(attribute('fill-opacity')).toBeUndefined();
    expect(attribute('d')).toBe('M1 1');
  });

  it('keeps its picture after restore, also what was drawn in between', () => {
    const pen = new SvgPen();
    pen.save();
    pen.fillText('a', 0, 0);
    pen.restore();
    pen.restore();
    expect(pen.elements).toHaveLength(1);
  });

  it('draws a whole circle in two halves', () => {
    const attribute = drawn((pen) => {
      pen.beginPath();
      pen.arc(0, 0, 4, 0, 2 * Math.PI);
      pen.stroke();
    });
    expect(attribute('d')).toBe('M4 0A4 4 0 0 1 -4 0A4 4 0 0 1 4 0');
  });

  it('writes text in its font, as wide as ours makes it, with the middle of the letters where asked', () => {
    const attribute = drawn((pen) => {
      pen.font = '650 20px "Een & Ander", sans-serif';
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      pen.fillText('Naam', 100, 50);
    });
    expect(attribute('font-family')).toBe('&quot;Een &amp; Ander&quot;, sans-serif');
    expect(attribute('font-weight')).toBe('650');
    expect(attribute('text-anchor')).toBe('middle');
    expect(attribute('x')).toBe('100');
    expect(Number(attribute('y'))).toBeGreaterThan(50);
    expect(Number(attribute('textLength'))).toBeGreaterThan(40);
  });

  it('hides the paper around letters from who listens', () => {
    expect(drawn((pen) => pen.strokeText('a', 0, 0))('aria-hidden')).toBe('true');
  });

  it('writes nothing for a path without points', () => {
    const pen = new SvgPen();
    pen.beginPath();
    pen.stroke();
    expect(pen.elements).toEqual([]);
  });
});
