/** Whether a file can be saved from this page, as far as a page can know. */
export type Downloads = 'allowed' | 'unknown' | 'doubtful' | 'refused';

/**
 * A frame that refuses downloads drops them without a word, and no page can ask. What can be seen: the frames around it,
 * as far as they are of the same site, and that the origin is hidden, which only a sandbox does; few of those allow
 * downloads.
 */
export function downloadsHere(page: Window): Downloads {
  for (let at = page; at !== at.top; at = at.parent) {
    if (at.origin === 'null') return 'doubtful';
    // Of another site: null.
    const frame = at.frameElement;
    if (!(frame?.localName === 'iframe')) return 'unknown';
    const rules = frame.getAttribute('sandbox')?.toLowerCase().split(/\s+/);
    if (rules !== undefined && !rules.includes('allow-downloads')) return 'refused';
  }
  return 'allowed';
}
