/** How the cells of our workbooks look. */

/** Places in the list of cell styles below. */
export const STYLE = { standard: 0, heading: 1, text: 2, number: 3, computed: 4 } as const;

/** The format of a cell that holds text whatever is typed: Excel would make a date of 2018-11. */
const TEXT_FORMAT = 49;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
const font = (inside: string) => `<font>${inside}<sz val="11"/><name val="Calibri"/></font>`;
const look = (format: number, fontId: number, fillId: number) =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;

export const STYLE_SHEET = [
  `<styleSheet xmlns="${NAMESPACE}">`,
  `<fonts count="3">${font('')}${font('<b/>')}<font><i/><sz val="11"/><color rgb="FF5C5C5C"/><name val="Calibri"/></font></fonts>`,
  // The first two are fixed by the format.
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  `${fill('D9E4EC')}${fill('EFEFEF')}</fills>`,
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="5">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  look(TEXT_FORMAT, 1, 2),
  look(TEXT_FORMAT, 0, 0),
  look(0, 0, 0),
  look(TEXT_FORMAT, 2, 3),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
