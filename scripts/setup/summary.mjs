/**
 * @typedef {{ name: string, ok: boolean, seconds: number, passed: number, failed: number }} Result
 * `passed` and `failed` count the tests of the step; a step without tests of its own counts as one.
 */

/**
 * The closing table and, as its last line, the totals that a machine reads: "N passed, N failed".
 * Not ok when anything failed, or when nothing was run at all.
 * @param {readonly Result[]} results
 * @returns {{ text: string, ok: boolean }}
 */
export function summary(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const rows = results.map((result) => [
    result.name,
    result.ok ? 'goed' : 'MISLUKT',
    String(result.passed + result.failed),
    result.seconds.toFixed(1),
  ]);
  const text = [
    ...table(['stap', 'uitkomst', 'aantal', 'seconden'], rows),
    '',
    `${passed} passed, ${failed} failed`,
  ].join('\n');
  return { text, ok: results.length > 0 && results.every((result) => result.ok) };
}

/**
 * Lines of a table in plain text; columns of figures are set to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const isNumeric = head.map((_, at) => rows.every((row) => /^[\d.]*$/.test(row[at] ?? '')));
  /** @param {readonly string[]} cells */
  const line = (cells) =>
    cells
      .map((cell, at) =>
        isNumeric[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)];
}
