import { useDeferredValue, useState } from 'react';
import { nlEmbedding } from '../../i18n/nlEmbedding.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useSettled } from '../../ui/useSettled.ts';
import { ALLOW, type Embed, embedAddress, SANDBOX } from './snippet.ts';

/** Who chooses on goes on within this time, ms; then the frame loads anew. */
const PAUSE = 400;

/** How wide the frame stands, px; undefined: as wide as there is room. */
const WIDTHS = { phone: 360, column: 600, page: undefined } as const;
type Width = keyof typeof WIDTHS;
const WIDTH_NAMES = Object.keys(WIDTHS) as Width[];

/** The very frame that the code makes. */
export function Preview({ embed }: { readonly embed: Embed }) {
  const texts = useTexts();
  const words = texts.embedding ?? nlEmbedding;
  const [width, setWidth] = useState<Width>('column');
  const address = useSettled(useDeferredValue(embedAddress(embed)), PAUSE);
  return (
    <section>
      <div className="embedding-head">
        <h3>{words.preview}</h3>
        <fieldset className="button-group">
          <legend className="visually-hidden">{words.widthLabel}</legend>
          {WIDTH_NAMES.map((name) => (
            <button
              key={name}
              type="button"
              className="button"
              aria-pressed={name === width}
              onClick={() => setWidth(name)}
            >
              {words.widths[name]}
            </button>
          ))}
        </fieldset>
      </div>
      <section
        className="embedding-stage"
        aria-label={words.preview}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keys as well
        tabIndex={0}
      >
        {/* A new frame for each address: another one in the same frame would be a step for the button Back. */}
        <iframe
          key={address}
          src={address}
          title={words.previewTitle(embed.title)}
          sandbox={SANDBOX}
          allow={ALLOW}
          referrerPolicy="no-referrer"
          style={{ width: WIDTHS[width] ?? '100%', height: embed.height }}
        />
      </section>
    </section>
  );
}
