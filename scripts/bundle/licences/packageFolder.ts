/**
 * The folder of the package that a module or a file is from, of the innermost one where packages hold packages; undefined
 * when it is ours, or the build made it up.
 */
export function packageFolder(id: string): string | undefined {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*(?=\/)/.exec(path)?.[0];
}
