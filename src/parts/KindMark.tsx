import type { Kind } from '../domain/kinds.ts';
import { useSelection } from '../state/useAppStore.ts';
import { Mark } from '../ui/Mark.tsx';

interface KindMarkProps {
  readonly kind: Kind;
  readonly size?: number;
  /** Only the outline: of what is gone. */
  readonly hollow?: boolean;
}

/** The mark of a kind of entity, with the shape that the shown version gives it. */
export function KindMark({ kind, ...look }: KindMarkProps) {
  const { network } = useSelection();
  const term = network.file.vocabularies.kinds.find((candidate) => candidate.kind === kind);
  if (!term) return null;
  return <Mark shape={term.shape} colour={`var(--kind-${kind})`} {...look} />;
}
