/** Whether a hash can be had: over plain http a browser has none. */
export function canHash(): boolean {
  return 'subtle' in crypto;
}

/** SHA-256 of a text as hexadecimals; undefined where the browser has none: outside a secure context. */
export async function sha256Of(text: string): Promise<string | undefined> {
  try {
    // The types promise it, but over plain http it is absent; what then throws is caught.
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}
