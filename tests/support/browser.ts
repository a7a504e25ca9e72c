/** What jsdom lacks of a browser, as far as the app asks for it. */
import { afterEach, vi } from 'vitest';

interface Wishes {
  readonly reducedMotion?: boolean;
  readonly dark?: boolean;
  /** Else there is a finger only. */
  readonly hasMouse?: boolean;
}

/** A browser with a window of this size in px; undone after the test. Motion is reduced unless said otherwise. */
export function pretendBrowser(width = 1500, height = 900, wishes: Wishes = {}): void {
  const { reducedMotion = true, dark = false, hasMouse = true } = wishes;
  const holds = (condition: string): boolean => {
    const [, feature, value = ''] = /^\(([a-z-]+): (.+)\)$/.exec(condition) ?? [];
    switch (feature) {
      case 'min-width':
        return width >= Number.parseInt(value, 10);
      case 'max-width':
        return width <= Number.parseInt(value, 10);
      case 'min-height':
        return height >= Number.parseInt(value, 10);
      case 'max-height':
        return height <= Number.parseInt(value, 10);
      case 'max-aspect-ratio': {
        const [over = 1, under = 1] = value.split('/').map(Number);
        return width / height <= over / under;
      }
      case 'resolution':
        return true;
      case 'prefers-reduced-motion':
        return reducedMotion;
      case 'prefers-color-scheme':
        return dark === (value === 'dark');
      case 'hover':
        return hasMouse === (value === 'hover');
      case 'forced-colors':
      case 'prefers-contrast':
        return false;
      default:
        throw new Error(`unknown media query ${condition}`);
    }
  };
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.split(' and ').every(holds),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal('ResizeObserver', NoResizes);
  vi.stubGlobal('Path2D', class {});
  // No drawing: what is drawn is tested with a context of its own.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

class NoResizes {
  observe() {}
  disconnect() {}
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
