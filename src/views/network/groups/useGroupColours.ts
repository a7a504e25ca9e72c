import { useEffect, useState } from 'react';
import { runInSlices } from '../../../background/slices.ts';
import type { LensGraph } from '../../../domain/lensGraph.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useActions, useChoices, useSelection } from '../../../state/useAppStore.ts';
import type { GroupColours } from './groupColours.ts';

export interface GroupColouring {
  readonly isOn: boolean;
  /** Undefined: not asked for, or not found yet. */
  readonly colours: GroupColours | undefined;
  readonly failed: boolean;
}

/** The groups that the nodes of a lens are coloured by, when the visitor asks for it; what finds them is fetched then. */
export function useGroupColours(lens: LensGraph, layout: LensLayout | undefined): GroupColouring {
  const texts = useTexts();
  const { network, values } = useSelection();
  const isOn = useChoices().colouring === 'group';
  const { colourBy } = useActions();
  const [found, setFound] = useState<{ readonly of: LensGraph; readonly colours: GroupColours }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    const { signal } = stop;
    setFailed(false);
    import('./groupColours.ts')
      .then(({ groupColours }) =>
        runInSlices(groupColours(network, values, lens, layout, texts), { signal }),
      )
      .then((colours) => setFound({ of: lens, colours }))
      .catch(() => {
        if (signal.aborted) return;
        setFailed(true);
        colourBy('kind');
      });
    return () => stop.abort();
  }, [isOn, network, values, lens, layout, texts, colourBy]);
  const colours = isOn && found?.of === lens ? found.colours : undefined;
  return { isOn, colours, failed };
}
