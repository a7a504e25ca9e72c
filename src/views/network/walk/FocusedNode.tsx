import { useLayoutEffect, useRef } from 'react';
import { type Entity, type EntityId, linksOf } from '../../../domain/network.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { kindLine } from '../../../parts/kindLine.ts';
import { useComparison, useSelection } from '../../../state/useAppStore.ts';

interface FocusedNodeProps {
  readonly id: EntityId;
  /** The node that the visitor came from. */
  readonly cameFrom: EntityId | undefined;
  readonly onSelect: (id: EntityId) => void;
  /** Keeps an element over the node, and brings the node into view. */
  readonly pin: (id: EntityId, element: HTMLElement) => () => void;
}

/**
 * The node that has the focus, as a real element over its place in the picture. Stands directly in the picture, with
 * its id as key: another node is another element, so that a screen reader reads its name anew.
 */
export function FocusedNode({ id, cameFrom, onSelect, pin }: FocusedNodeProps) {
  const texts = useTexts();
  const { network, counted } = useSelection();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = button.current;
    const picture = element?.parentElement;
    if (!element || !picture) return;
    const unpin = pin(id, element);
    // A filter may make this another node while the visitor is elsewhere on the page.
    if (picture.contains(document.activeElement)) element.focus({ preventScroll: true });
    return () => {
      unpin();
      // This runs before the element goes: the focus stays in the picture, for the next node if there is one.
      if (document.activeElement === element) picture.focus({ preventScroll: true });
    };
  }, [id, pin]);
  const comparison = useComparison();
  const entityIn = (one: EntityId) =>
    network.entities.get(one) ?? comparison?.before.entities.get(one);
  const entity = entityIn(id);
  // What is gone has its relations, and the words for them, in the earlier version.
  const isGone = comparison !== undefined && !network.entities.has(id);
  const home = isGone ? comparison.before : counted;
  const links = linksOf(home, id);
  const roles = links
    .filter(({ other }) => other.id === cameFrom)
    .map(({ kind, outgoing }) => (outgoing ? kind.label : kind.inverse)[texts.language]);
  const from = cameFrom === undefined ? undefined : entityIn(cameFrom);
  const nameOf = ({ record }: Entity) =>
    isGone ? texts.network.marked(record.name, texts.changes.badges.removed) : record.name;
  return (
    <button
      ref={button}
      type="button"
      className="network-node"
      aria-label={
        entity &&
        texts.walk.node(nameOf(entity), kindLine(entity, home, texts.language), links.length)
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
