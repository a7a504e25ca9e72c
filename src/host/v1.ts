/**
 * The script for pages that show the app: `<script src="…/embed/v1.js" async></script>`. It defines
 * `<netwerk-kaart>`, and gives plain frames of the app the height that they ask for.
 */
import { appAddress } from './address.ts';
import { serveFrames } from './frames.ts';
import { elementFor } from './NetwerkKaart.ts';

const NAME = 'netwerk-kaart';

/** A page of several makers may load it several times. */
if (customElements.get(NAME) === undefined) {
  const base = appAddress(ownScript()?.src);
  customElements.define(NAME, elementFor(base));
  serveFrames(base);
}

/** A module is no current script: then the one with our name. */
function ownScript(): HTMLScriptElement | null {
  const { currentScript } = document;
  return currentScript instanceof HTMLScriptElement
    ? currentScript
    : document.querySelector<HTMLScriptElement>('script[src*="embed/v1.js"]');
}
