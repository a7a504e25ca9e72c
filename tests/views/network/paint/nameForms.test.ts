import { describe, expect, it } from 'vitest';
import { nameStyle } from '../../../../src/drawing/nameStyle.ts';
import { NAME_MAX_LINES, wrapName } from '../../../../src/drawing/wrapName.ts';
import { nameForms } from '../../../../src/views/network/paint/nameForms.ts';
import { realScene } from '../../../support/lensScene.ts';

const [model] = realScene.nodes;
if (!model) throw new Error('a node');
const named = (title: string) => ({ ...model, title, name: wrapName(title) });
const linesOf = (title: string, style = nameStyle(1)) =>
  nameForms(named(title), style).map(({ lines }) => lines);

describe('nameForms', () => {
  it('writes a name flatter and narrower, after the usual way', () => {
    expect(linesOf('Kamers met Aandacht Amersfoort')).toEqual([
      ['Kamers', 'met Aandacht', 'Amersfoort'],
      ['Kamers met Aandacht', 'Amersfoort'],
      ['Kamers met Aandacht Amersfoort'],
    ]);
    expect(linesOf('VNG')).toEqual([['VNG']]);
  });

  it('makes large letters smaller, after all other ways', () => {
    const forms = nameForms(named('VNG'), nameStyle(30));
    expect(forms.map(({ style }) => style.size)).toEqual([14, 12, 11]);
    expect(nameForms(named('VNG'), nameStyle(1)).map(({ style }) => style.size)).toEqual([11.5]);
    expect(forms[1]?.width).toBeLessThan(forms[0]?.width ?? 0);
  });

  it('keeps every name whole and readable', () => {
    for (const node of realScene.nodes) {
      const [usual, ...others] = nameForms(node, node.nameStyle);
      expect(usual?.lines).toEqual(node.name);
      for (const { lines, style } of others) {
        const whole = (text: string) => text.replace(/\s/g, '');
        expect(whole(lines.join(''))).toBe(whole(node.title));
        expect(lines.length).toBeLessThanOrEqual(Math.max(NAME_MAX_LINES, node.name.length));
        expect(style.size).toBeGreaterThanOrEqual(11);
      }
    }
  });

  it('is made once for a node', () => {
    expect(nameForms(model, nameStyle(1))).toBe(nameForms(model, nameStyle(1)));
  });
});
