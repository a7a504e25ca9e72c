import { useId, useState } from 'react';
import { nlEmbedding } from '../../i18n/nlEmbedding.ts';
import { useTexts } from '../../i18n/texts.ts';
import { LANGUAGE_IDS } from '../../state/choices.ts';
import { useActions, useChoices } from '../../state/useAppStore.ts';

/** In px: lower shows no picture, and a page of more is better served by the whole app. */
const LEAST_HEIGHT = 320;
const MOST_HEIGHT = 4000;

/** What a field of colour begins with: the accent of the light theme. */
const USUAL_COLOUR = '0b6e75';

interface LookFieldsProps {
  /** Six digits; undefined: the colour of the site. */
  readonly accent: string | undefined;
  readonly height: number;
  readonly onAccent: (accent: string | undefined) => void;
  readonly onHeight: (height: number) => void;
}

/** How high it is, in which colour and in which language. */
export function LookFields({ accent, height, onAccent, onHeight }: LookFieldsProps) {
  const texts = useTexts();
  const words = texts.embedding ?? nlEmbedding;
  const { language } = useChoices();
  const { chooseLanguage } = useActions();
  const note = useId();
  // Half a number is no height yet.
  const [typed, setTyped] = useState(String(height));
  return (
    <fieldset className="embedding-group">
      <legend>{words.look}</legend>
      <label className="embedding-field">
        {words.height}
        <input
          type="number"
          min={LEAST_HEIGHT}
          max={MOST_HEIGHT}
          step={10}
          value={typed}
          aria-describedby={note}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = Math.round(Number(target.value));
            if (number >= LEAST_HEIGHT && number <= MOST_HEIGHT) onHeight(number);
          }}
          onBlur={() => setTyped(String(height))}
        />
      </label>
      <p id={note} className="embedding-note">
        {words.heightNote(LEAST_HEIGHT, MOST_HEIGHT)}
      </p>
      <label className="embedding-option">
        <input
          type="checkbox"
          checked={accent !== undefined}
          onChange={({ target }) => onAccent(target.checked ? USUAL_COLOUR : undefined)}
        />
        {words.ownColour}
      </label>
      {accent !== undefined && (
        <>
          <label className="embedding-field">
            {words.colour}
            <input
              type="color"
              value={`#${accent}`}
              onChange={({ target }) => onAccent(target.value.slice(1))}
            />
          </label>
          <p className="embedding-note">{words.colourNote}</p>
        </>
      )}
      <div className="embedding-row" role="radiogroup" aria-label={words.language}>
        <span>{words.language}</span>
        {LANGUAGE_IDS.map((id) => (
          <label key={id} className="embedding-option">
            <input
              type="radio"
              name="embedding-language"
              checked={id === language}
              onChange={() => chooseLanguage(id)}
            />
            {words.languages[id]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
