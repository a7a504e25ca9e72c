/** Makes one of the stops in an element the one that Tab comes to: `wanted`, that of last time, or the first. */
export function keepOneStop(host: HTMLElement, stops: string, wanted?: HTMLElement): void {
  const all = [...host.querySelectorAll<HTMLElement>(stops)];
  const chosen = wanted ?? all.find(({ tabIndex }) => tabIndex === 0) ?? all[0];
  for (const stop of all) {
    const tabIndex = stop === chosen ? 0 : -1;
    // Hundreds of them: only what changes is written.
    if (stop.tabIndex !== tabIndex) stop.tabIndex = tabIndex;
  }
}
