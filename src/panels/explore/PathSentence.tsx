import { Fragment } from 'react';
import { linkLabels, type Path } from '../../domain/explore/paths.ts';
import type { Network } from '../../domain/network.ts';
import { joinList } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';

/** "Venlo → voert uit → Team 12 → wordt ondersteund door → Movisie", each entity a link. */
export function PathSentence({
  path,
  network,
}: {
  readonly path: Path;
  readonly network: Network;
}) {
  const texts = useTexts();
  return (
    <p className="path-sentence">
      <EntityLink id={path.from} network={network} />
      {path.steps.map((step) => (
        <Fragment key={step.to}>
          <span className="path-step">
            {' → '}
            {joinList(
              linkLabels(step.links).map(({ nl }) => nl),
              texts.and,
            )}
            {' → '}
          </span>
          <EntityLink id={step.to} network={network} />
        </Fragment>
      ))}
    </p>
  );
}
