import { useRef, useState } from 'react';
import { linkLabels, type Path, type Step } from '../../domain/explore/paths.ts';
import type { Network } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';

/** A path of more steps is told by its first ones and its last. */
const MOST_STEPS = 10;
const FIRST_STEPS = 6;
/** Of a step with more kinds of relation the first are named, and the others counted. */
const MOST_KINDS = 6;
const FIRST_KINDS = 4;

interface PathSentenceProps {
  readonly path: Path;
  readonly network: Network;
}

/** "Venlo → voert uit → Team 12 → wordt ondersteund door → Movisie", each entity a link; a long one is told whole on demand. */
export function PathSentence({ path, network }: PathSentenceProps) {
  const texts = useTexts();
  const { skipped, whole } = texts.explore.path;
  const printed = usePrinting();
  const [isAsked, setAsked] = useState(false);
  const sentence = useRef<HTMLParagraphElement>(null);
  const { steps } = path;
  const isLong = steps.length > MOST_STEPS;
  const isCut = isLong || steps.some(({ links }) => linkLabels(links).length > MOST_KINDS);
  const isWhole = isAsked || printed;
  const first = isLong && !isWhole ? steps.slice(0, FIRST_STEPS) : steps;
  const last = steps.at(-1);
  return (
    <>
      <p ref={sentence} className="path-sentence" tabIndex={isCut ? -1 : undefined}>
        <EntityLink id={path.from} network={network} />
        {first.map((step) => (
          <StepWords key={step.to} step={step} network={network} isWhole={isWhole} />
        ))}
        {last !== undefined && first.length < steps.length && (
          <>
            <span className="path-step">{` → ${skipped(steps.length - first.length - 1)}`}</span>
            <StepWords step={last} network={network} isWhole={isWhole} />
          </>
        )}
      </p>
      {isCut && !isWhole && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setAsked(true);
            // The button goes; who pressed it reads on here.
            sentence.current?.focus();
          }}
        >
          {whole}
        </button>
      )}
    </>
  );
}

interface StepWordsProps {
  readonly step: Step;
  readonly network: Network;
  readonly isWhole: boolean;
}

function StepWords({ step, network, isWhole }: StepWordsProps) {
  const texts = useTexts();
  const kinds = linkLabels(step.links).map(({ nl }) => nl);
  const named = isWhole || kinds.length <= MOST_KINDS ? kinds : kinds.slice(0, FIRST_KINDS);
  const left = kinds.length - named.length;
  const words = left > 0 ? [...named, texts.explore.path.moreKinds(left)] : named;
  return (
    <>
      <span className="path-step">{` → ${texts.format.list(words)} → `}</span>
      <EntityLink id={step.to} network={network} />
    </>
  );
}
