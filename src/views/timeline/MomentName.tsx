import type { Network } from '../../domain/network.ts';
import type { UndatedMoment } from '../../domain/timeline/moments.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { ExternalLink } from '../../parts/ExternalLink.tsx';

interface MomentNameProps {
  readonly moment: UndatedMoment;
  readonly network: Network;
}

/** What a moment is called: an event as a link to itself, a publication to where it can be read. */
export function MomentName({ moment: { kind, entity, name, url }, network }: MomentNameProps) {
  if (kind === 'event' && entity !== undefined) {
    return <EntityLink id={entity} network={network} marked />;
  }
  if (url === undefined) return <Dutch>{name}</Dutch>;
  return (
    <ExternalLink url={url}>
      <Dutch>{name}</Dutch>
    </ExternalLink>
  );
}
