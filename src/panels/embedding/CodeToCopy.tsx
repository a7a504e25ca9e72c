import { useState } from 'react';
import { nlEmbedding } from '../../i18n/nlEmbedding.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CopyText } from '../../parts/CopyText.tsx';
import { autoHeightSnippet, type Embed, elementSnippet, iframeSnippet } from './snippet.ts';

const FORMS = {
  iframe: iframeSnippet,
  height: autoHeightSnippet,
  element: elementSnippet,
} as const;
type Form = keyof typeof FORMS;
const FORM_NAMES = Object.keys(FORMS) as Form[];

/** The code in one of three forms, with what the host page needs for it. */
export function CodeToCopy({ embed }: { readonly embed: Embed }) {
  const texts = useTexts();
  const words = texts.embedding ?? nlEmbedding;
  const [form, setForm] = useState<Form>('iframe');
  const { origin } = new URL(embed.site);
  return (
    <section>
      <h3>{words.code}</h3>
      <div className="embedding-row" role="radiogroup" aria-label={words.form}>
        {FORM_NAMES.map((name) => (
          <label key={name} className="embedding-option">
            <input
              type="radio"
              name="embedding-form"
              checked={name === form}
              onChange={() => setForm(name)}
            />
            {words.forms[name]}
          </label>
        ))}
      </div>
      <p>{words.explain[form]}</p>
      <CopyText
        text={FORMS[form](embed)}
        label={words.copy}
        copied={words.copied}
        failed={words.copyFailed}
        shownAs={words.codeLabel}
        lines
      />
      <p className="embedding-note">
        {form === 'iframe' ? words.needs(origin) : words.needsScript(origin)}
      </p>
    </section>
  );
}
