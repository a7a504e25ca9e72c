/** A path as it is typed in a command that an editor is told to give. */
export const asArgument = (path: string): string => (/[^\w./\\:-]/.test(path) ? `"${path}"` : path);
