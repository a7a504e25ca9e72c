import { useState } from 'react';
import { useStore } from 'zustand';
import type { Lens } from '../../../domain/lenses.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useChoices, useSelection } from '../../../state/useAppStore.ts';
import { drawingsOf, percentage } from './drawings.ts';
import { News } from './News.tsx';
import './rearrange.css';
import type { Places } from './useLensLayout.ts';

interface RearrangeProps extends Pick<Places, 'fixed' | 'shown'> {
  readonly lens: Lens;
  readonly graph: LensGraph;
}

/** Fewer have no distances to choose. */
const FEWEST = 2;

/** Lays out only what the filters leave, on request, and undoes it. Not for rings: there a place means something. */
export function Rearrange({ lens, graph, fixed, shown }: RearrangeProps) {
  const { rearrange: texts } = useTexts();
  const { network } = useSelection();
  const { since } = useChoices();
  const drawings = drawingsOf(network);
  const { job, rearranged, outcome } = useStore(drawings.state);
  const [refused, setRefused] = useState<string>();
  if (lens.arrangement === 'rings' || fixed === undefined) return null;

  const making = job?.part === undefined ? texts.making.busy : texts.busy;
  // Of a large network a first drawing is there, which is being made better.
  const isBusy = job !== undefined && (job.part !== undefined || job.lens === lens.id);
  const busy = isBusy ? making(percentage(job.share)) : undefined;
  const isFixed = busy === undefined && rearranged === undefined;
  // With everything in the picture there is no room to win, and its chips need theirs.
  const isOffered = !isFixed || shown.size < Object.keys(fixed.nodes).length;
  const tooFew = shown.size < FEWEST ? texts.tooFew : undefined;
  const whyNot = since === undefined ? tooFew : texts.comparing;
  const reason = isFixed ? whyNot : undefined;
  // A reason that passed is not told again when it comes back: nobody asked since.
  if (refused !== undefined && refused !== reason) setRefused(undefined);
  // One button for what can be done now: it keeps the focus, and whoever clicks once too often is back at the start.
  const press = () => {
    setRefused(reason);
    if (reason !== undefined) return;
    if (busy !== undefined) drawings.stop();
    else if (rearranged !== undefined) drawings.goBack();
    else void drawings.rearrange(lens.id, graph, shown, fixed.folded);
  };
  const can = isFixed ? texts.start : busy === undefined ? texts.back : texts.stop;
  return (
    // No element around it: its parts are chips among the others over the picture.
    <>
      {isOffered && (
        <button
          type="button"
          className="button rearrange-button"
          aria-disabled={reason !== undefined}
          title={isFixed ? (reason ?? texts.explain) : undefined}
          // The second click of a double one is for what it was, not for what it became.
          onClick={({ detail }) => detail < 2 && press()}
        >
          {can}
        </button>
      )}
      {busy !== undefined && (
        <label className="rearrange-busy">
          {busy} <progress value={job?.share} />
        </label>
      )}
      <News
        refusal={refused}
        how={busy === undefined && outcome?.lens === lens.id ? outcome.how : undefined}
        count={rearranged?.part.ids.size ?? 0}
      />
    </>
  );
}
