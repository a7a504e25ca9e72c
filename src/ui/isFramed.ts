/** Whether the page is shown inside another page, which then has the first right to the wheel. */
export function isFramed(): boolean {
  return window.self !== window.top;
}
