/** Whether the page is shown inside another page, which then has the first right to the wheel. */
export function isFramed(): boolean {
  return window.self !== window.top;
}

/** Whether that page hides our origin (sandbox="allow-scripts"): no new tab, clipboard or download then works. */
export function isSealedOff(): boolean {
  return window.origin === 'null';
}
