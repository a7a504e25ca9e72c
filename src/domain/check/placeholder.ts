/** What people write to say that they do not know. Unknown is left out: whatever stands in the data is taken for a fact. */
const PLACEHOLDER =
  /^(?:[-–—?./\s]+|onbekend|niet bekend|n\.?v\.?t\.?|niet van toepassing|geen)[.?!]*$/i;

/** True when a text, as a whole, only says that nothing is known. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text.trim());
