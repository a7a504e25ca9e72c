import { useEffect, useMemo } from 'react';
import {
  useActions,
  useAppState,
  useDivisions,
  useSelectionIfReady,
} from '../../state/useAppStore.ts';
import type { AnswerData } from './answer.ts';

/** What the questions are answered from; undefined while it is on its way. */
export function useAnswerData(): AnswerData | undefined {
  const network = useSelectionIfReady()?.network;
  const divisions = useDivisions();
  const index = useAppState((state) => state.index);
  const { loadDivisions } = useActions();
  useEffect(() => void loadDivisions(), [loadDivisions]);
  return useMemo(() => {
    if (!network || index.status !== 'ready') return undefined;
    return { network, divisions, versions: index.value.versions };
  }, [network, divisions, index]);
}
