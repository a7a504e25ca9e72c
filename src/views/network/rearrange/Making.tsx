import { useEffect } from 'react';
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
  const { making } = texts.rearrange;
  const toList = (
    <button type="button" className="link" onClick={() => chooseView('lijst')}>
      {texts.network.toList}
    </button>
  );
  if (ended === 'stopped' || ended === 'failed') {
    return (
      <div className="making">
        <p role="status">{making[ended]}</p>
        <p>
          <button
            type="button"
            className="button"
            onClick={() => void drawings.drawWhole(lens, graph)}
          >
            {making.again}
          </button>{' '}
          {toList}
        </p>
      </div>
    );
  }
  return (
    <div className="making">
      <label>
        {making.busy(percentage(job?.share ?? 0))} <progress value={job?.share ?? 0} />
      </label>
      <p role="status">{making.busyExplain}</p>
      <p>
        <button type="button" className="button" onClick={() => drawings.stop()}>
          {making.stop}
        </button>{' '}
        {toList}
      </p>
    </div>
  );
}
