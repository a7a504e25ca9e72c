/**
 * What fits in a cell of a spreadsheet, in UTF-16 units. A workbook with more in a cell is damaged to Excel, and
 * every version leaves as a workbook too.
 */
export const MAX_CELL = 32_767;
