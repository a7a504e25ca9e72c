/** The page without its words: what the picture needs around it to stand where it will stand. */
export function emptyShell(): { readonly shell: HTMLElement; readonly canvas: HTMLElement } {
  const canvas = box('network-canvas');
  const picture = box('network-picture', canvas);
  const view = box('view view-netwerk', box('network', picture, box('legend')));
  const main = box('app-main', box('toolbar'), view, box('reading-bar'));
  const shell = box('app', box('header'), box('app-body', box('rail'), main));
  shell.ariaHidden = 'true';
  return { shell, canvas };
}

function box(className: string, ...children: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.append(...children);
  return element;
}
