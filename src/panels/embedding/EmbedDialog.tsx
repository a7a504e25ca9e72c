import { type ReactNode, useState } from 'react';
import { nlEmbedding } from '../../i18n/nlEmbedding.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useTextsIn } from '../../i18n/useTextsIn.ts';
import { useStateTitle } from '../../parts/useStateTitle.ts';
import type { Choices } from '../../state/choices.ts';
import { type Embedding, WHOLE_EMBED } from '../../state/embedding.ts';
import { AppProvider, useAppState, useChoices } from '../../state/useAppStore.ts';
import { useDraft } from '../../state/useDraft.ts';
import { CodeToCopy } from './CodeToCopy.tsx';
import './embedding.css';
import { LookFields } from './LookFields.tsx';
import { PartFields } from './PartFields.tsx';
import { Preview } from './Preview.tsx';
import { ShownFields } from './ShownFields.tsx';

/** In px, as the contract for host pages says. */
const USUAL_HEIGHT = 640;

interface EmbedDialogProps {
  /** The chosen filters, and all there are: those of the app, which here choose for the other site. */
  readonly chips: ReactNode;
  readonly filters: ReactNode;
}

/** Makes the code with which another site shows a view: what it shows, how that looks, and what to copy. */
export function EmbedDialog({ chips, filters }: EmbedDialogProps) {
  const texts = useTexts();
  const words = texts.embedding ?? nlEmbedding;
  const ownFile = useAppState((state) => state.ownFile);
  const draft = useDraft(beginning);
  if (ownFile !== undefined) return <p>{words.ownFile}</p>;
  return (
    <>
      <p>{words.what}</p>
      <AppProvider value={draft}>
        <Maker chips={chips} filters={filters} />
      </AppProvider>
    </>
  );
}

/** What one sees now, without the page of text over it. */
const beginning = (choices: Choices): Choices => ({ ...choices, page: undefined });

function Maker(choosing: EmbedDialogProps) {
  const choices = useChoices();
  // What stands on the other site is in the language chosen for it, not in that of this page.
  const texts = useTextsIn(choices.language);
  const shown = useStateTitle(choices, texts);
  const [embedding, setEmbedding] = useState<Embedding>(WHOLE_EMBED);
  const [height, setHeight] = useState(USUAL_HEIGHT);
  const change = (part: Partial<Embedding>) => setEmbedding((now) => ({ ...now, ...part }));
  const { origin, pathname } = window.location;
  const embed = {
    site: `${origin}${pathname}`,
    choices,
    embedding,
    height,
    title: texts.titles.withSite(shown, `${texts.title} ${texts.titleYears}`),
    linkText: (texts.embedding ?? nlEmbedding).linkText(shown),
  };
  return (
    <div className="embedding-columns">
      <form className="embedding-form" onSubmit={(event) => event.preventDefault()}>
        <ShownFields {...choosing} />
        <PartFields embedding={embedding} onChange={change} />
        <LookFields
          accent={embedding.accent}
          height={height}
          onAccent={(accent) => change({ accent })}
          onHeight={setHeight}
        />
      </form>
      <div className="embedding-result">
        <Preview embed={embed} />
        <CodeToCopy embed={embed} />
      </div>
    </div>
  );
}
