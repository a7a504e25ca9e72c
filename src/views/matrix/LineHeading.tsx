import type { PartId } from '../../domain/matrix/matrix.ts';
import type { Network } from '../../domain/network.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { FoldArrow } from '../../ui/FoldArrow.tsx';
import type { Line } from './lines.ts';

interface LineHeadingProps {
  readonly line: Line;
  readonly part: PartId;
  readonly network: Network;
  /** Whether what is in it stands under it. */
  readonly open: boolean;
}

/** The heading of a row: a link to what it is, or a button that unfolds it. */
export function LineHeading({ line, part, network, open }: LineHeadingProps) {
  const { look, name, isName, kind, entity, within } = line;
  const shown = isName ? <Dutch>{name}</Dutch> : name;
  if (look === 'sum' || (entity === undefined && within.length === 0)) {
    return (
      <th scope="row" className="matrix-heading" data-stop tabIndex={-1}>
        <span className="matrix-name">
          {look === 'group' && kind && <KindMark kind={kind} size={12} />}
          {shown}
        </span>
      </th>
    );
  }
  if (entity !== undefined) {
    return (
      <th scope="row" className="matrix-heading">
        <span className="matrix-name">
          {part !== 'pilots' && kind && <KindMark kind={kind} size={11} />}
          <EntityLink id={entity} network={network} tabIndex={-1} />
        </span>
      </th>
    );
  }
  return (
    <th scope="row" className="matrix-heading">
      <button type="button" className="matrix-name" data-stop tabIndex={-1} aria-expanded={open}>
        <FoldArrow />
        {kind && <KindMark kind={kind} size={12} />}
        <span>{shown}</span>
      </button>
    </th>
  );
}
