import { useLayoutEffect, useRef } from 'react';
import { type EntityId, linksOf } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { kindLine } from '../../parts/kindLine.ts';
import { useSelection } from '../../state/useAppStore.ts';

interface FocusedNodeProps {
  readonly id: EntityId;
  /** The node that the visitor came from. */
  readonly cameFrom: EntityId | undefined;
  readonly onSelect: (id: EntityId) => void;
  /** Keeps an element over the node, and brings the node into view. */
  readonly pin: (id: EntityId, element: HTMLElement) => () => void;
}

/** The node that has the focus, as a real element over its place in the picture. */
export function FocusedNode({ id, cameFrom, onSelect, pin }: FocusedNodeProps) {
  const texts = useTexts();
  const { network, counted } = useSelection();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = button.current;
    if (!element) return;
    const unpin = pin(id, element);
    element.focus({ preventScroll: true });
    return unpin;
  }, [id, pin]);
  const entity = network.entities.get(id);
  const links = linksOf(counted, id);
  const roles = links
    .filter(({ other }) => other.id === cameFrom)
    .map(({ kind, outgoing }) => (outgoing ? kind.label : kind.inverse).nl);
  const from = cameFrom === undefined ? undefined : network.entities.get(cameFrom);
  return (
    // Another node is another element: a screen reader reads a name anew when the focus moves.
    <button
      key={id}
      ref={button}
      type="button"
      className="network-node"
      aria-label={
        entity && texts.walk.node(entity.record.name, kindLine(entity, network), links.length)
      }
      aria-describedby="network-came-from"
      onClick={() => onSelect(id)}
    >
      <span id="network-came-from" className="visually-hidden">
        {from && roles.length > 0 && texts.walk.along(roles.join(', '), from.record.name)}
      </span>
    </button>
  );
}
