/** Until the browser has taken the bytes over, ms; it does not tell when. */
const KEEP_MS = 60_000;

/** Hands a file to the browser to save; a frame that forbids that drops it without a word. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
