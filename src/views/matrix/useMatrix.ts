import { useDeferredValue, useEffect, useMemo } from 'react';
import { buildMatrix, type Matrix } from '../../domain/matrix/matrix.ts';
import { useActions, useAppState, useChoices, useSelection } from '../../state/useAppStore.ts';

/** The matrix of what is visible; a word when it waits for the divisions, or cannot have them. */
export function useMatrix(): Matrix | 'loading' | 'failed' {
  // A filter and its counts do not wait for hundreds of rows.
  const { network, counted, visible, values } = useDeferredValue(useSelection());
  const { rows, columns, division } = useChoices();
  const divisions = useAppState((state) => state.divisions);
  const { loadDivisions } = useActions();
  const asksDivisions = rows === 'regios';
  useEffect(() => {
    if (asksDivisions) void loadDivisions();
  }, [asksDivisions, loadDivisions]);
  const known = asksDivisions && divisions?.status === 'ready' ? divisions.value : undefined;
  const matrix = useMemo(
    () =>
      buildMatrix({ network, counted, visible, values, division, divisions: known }, rows, columns),
    [network, counted, visible, values, division, known, rows, columns],
  );
  if (!asksDivisions || known) return matrix;
  return divisions?.status === 'failed' ? 'failed' : 'loading';
}
