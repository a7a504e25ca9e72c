import type { Entity, Network } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { kindLine } from '../../parts/kindLine.ts';
import { useActions } from '../../state/useAppStore.ts';

interface ComparedNameProps {
  readonly entity: Entity;
  readonly network: Network;
}

/** One of what is compared: its name as a link to its detail, what it is, and the way to take it away. */
export function ComparedName({ entity, network }: ComparedNameProps) {
  const texts = useTexts();
  const { toggleTogether } = useActions();
  return (
    <div className="compare-name">
      <span>
        <EntityLink id={entity.id} network={network} marked />
        <span className="compare-kind">{kindLine(entity, network, texts.language)}</span>
      </span>
      <button
        type="button"
        className="button"
        aria-label={texts.compare.remove(entity.record.name)}
        onClick={() => toggleTogether(entity.id)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
