import { folderOf, queryOf, wholePageOf } from './address.ts';
import { giveHeight, serve } from './frames.ts';
import { type FromFrame, message } from './protocol.ts';
import { linkText, titleOf } from './words.ts';

/** In px, when the page does not say. */
const USUAL_HEIGHT = 640;

/** As one would write it by hand: the app may do all that it needs, and not send the page around it elsewhere. */
const FRAME = {
  loading: 'lazy',
  referrerpolicy: 'no-referrer',
  sandbox:
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  allow: 'clipboard-write; fullscreen',
};

/**
 * The element for the app that stands at `base`. It makes a frame, and under it a link to the same on a page of its own;
 * both stand in the open, where the page can give them its style. What the author put into it stays until the frame
 * shows something, and comes back when the element is taken away.
 */
export function elementFor(base: string | undefined): CustomElementConstructor {
  return class NetwerkKaart extends HTMLElement {
    readonly #frame = document.createElement('iframe');
    readonly #line = document.createElement('p');
    readonly #link = document.createElement('a');
    readonly #watch = new MutationObserver(() => this.#show());
    /** What the author wrote, when it is hidden. */
    readonly #hidden: HTMLElement[] = [];
    /** What the attributes say, as the address of the frame. */
    #address = '';
    #isReady = false;
    #stop: (() => void) | undefined;

    connectedCallback() {
      const frame = this.#frame;
      // Put elsewhere on the page, a frame loads anew.
      this.#isReady = false;
      this.#stop = serve({ frame, owner: this, onMessage: (told) => this.#onMessage(told) });
      this.#watch.observe(this, { attributes: true });
      // The address first: a frame that is on a page without one loads an empty page of that page.
      this.#show();
      if (frame.parentNode !== this) this.#build();
    }

    disconnectedCallback() {
      this.#watch.disconnect();
      this.#stop?.();
      for (const part of this.#hidden.splice(0)) part.hidden = false;
    }

    #build() {
      const frame = this.#frame;
      for (const [name, value] of Object.entries(FRAME)) frame.setAttribute(name, value);
      // Not as text: a page may forbid styles that stand in an attribute.
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
      this.#link.target = '_blank';
      this.#link.rel = 'noopener';
      this.#line.append(this.#link);
      // Before what the author wrote, so that the frame stays where it is when that goes.
      this.prepend(frame, this.#line);
    }

    /** Shows what the attributes say, without loading anew when the app is there. */
    #show() {
      const app = this.getAttribute('adres') ?? base;
      const folder = app === undefined ? undefined : folderOf(app, document.baseURI);
      if (folder === undefined) return;
      const query = queryOf(this.attributes);
      const title = this.getAttribute('titel') ?? titleOf(query);
      const frame = this.#frame;
      frame.title = title;
      this.#link.href = folder + wholePageOf(query);
      this.#link.textContent = linkText(query, title);
      giveHeight(frame, this.#givenHeight());
      const address = folder + query;
      if (address === this.#address) return;
      this.#address = address;
      if (folderOf(frame.src, folder) !== folder) {
        this.#isReady = false;
        frame.src = address;
      } else if (this.#isReady) this.#tell();
    }

    #tell() {
      const zoekdeel = queryOf(this.attributes);
      this.#frame.contentWindow?.postMessage(message({ soort: 'toon', zoekdeel }), '*');
    }

    #givenHeight(): number {
      const text = this.getAttribute('hoogte') ?? this.getAttribute('height') ?? '';
      return Number.parseFloat(text) || USUAL_HEIGHT;
    }

    #onMessage({ soort }: FromFrame) {
      if (soort !== 'klaar') return;
      this.#isReady = true;
      // It began with its address; meanwhile the attributes may say something else.
      if (this.#frame.src !== this.#address) this.#tell();
      for (const part of this.childNodes) this.#hide(part);
    }

    #hide(part: ChildNode) {
      if (part === this.#frame || part === this.#line) return;
      if (part instanceof Text && part.data.trim() !== '') {
        // Only an element can be hidden.
        const text = document.createElement('span');
        part.replaceWith(text);
        text.append(part);
        this.#hide(text);
      }
      if (!(part instanceof HTMLElement) || part.hidden) return;
      part.hidden = true;
      this.#hidden.push(part);
    }
  };
}
