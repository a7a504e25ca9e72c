import fc from 'fast-check';

/** Text that means something to XML, CSV or a spreadsheet, with control characters and broken surrogate pairs. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '&amp;', '&#0;', '\n', '\r\n', '\t'),
      fc.constantFrom('\u0000', '\u0008', '\u001f', '\u007f', '\ud800', '\udfff', '\ufffe', '😀'),
      fc.constantFrom(';', ',', '=1+1', '@', '__proto__', 'constructor'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));
