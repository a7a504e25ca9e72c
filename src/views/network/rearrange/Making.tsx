import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Lens } from '../../../domain/lenses.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useActions, useSelection } from '../../../state/useAppStore.ts';
import { drawingsOf, percentage } from './drawings.ts';
import './rearrange.css';

interface MakingProps {
  readonly lens: Lens;
  readonly graph: LensGraph;
}

/** In the place of a lens that the data holds no places for: lays it out, and tells how far that is. */
export function Making({ lens, graph }: MakingProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const { chooseView } = useActions();
  const drawings = drawingsOf(network);
  const { job, outcome } = useStore(drawings.state);
  const isBusy = job?.lens === lens.id;
  const ended = outcome?.lens === lens.id ? outcome.how : undefined;
  useEffect(() => {
    if (!isBusy && ended === undefined) void drawings.drawWhole(lens, graph);
  }, [drawings, lens, graph, isBusy, ended]);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      // The picture comes in the same turn as this goes.
      queueMicrotask(() => document.querySelector<HTMLElement>('.network-canvas')?.focus());
    };
  }, []);
  const { making } = texts.rearrange;
  const ending = ended === 'stopped' || ended === 'failed' ? ended : undefined;
  // What is laid out of another lens tells nothing of this one.
  const share = isBusy ? job.share : 0;
  // One button for what can be done now: it keeps the focus.
  const press = () => {
    if (ending === undefined) drawings.stop();
    else void drawings.drawWhole(lens, graph);
  };
  return (
    <div ref={place} className="making">
      {ending === undefined && (
        <label>
          {making.busy(percentage(share))} <progress value={share} />
        </label>
      )}
      <p role="status">{ending === undefined ? making.busyExplain : making[ending]}</p>
      <p>
        <button
          type="button"
          className="button"
          // The second click of a double one is for what it was, not for what it became.
          onClick={({ detail }) => detail < 2 && press()}
        >
          {ending === undefined ? making.stop : making.again}
        </button>{' '}
        <button type="button" className="link" onClick={() => chooseView('lijst')}>
          {texts.network.toList}
        </button>
      </p>
    </div>
  );
}
