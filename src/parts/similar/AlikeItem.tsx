import { type ReactNode, useState } from 'react';
import type { EntityId } from '../../domain/network.ts';
import type { ComparedKind } from '../../domain/similarity/measure.ts';
import type { Alike, Reason } from '../../domain/similarity/similarity.ts';
import { useTexts } from '../../i18n/texts.ts';
import { MOST_TOGETHER } from '../../state/choices.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { EntityLink } from '../EntityLink.tsx';
import { reasonWords } from '../reasonWords.ts';

/** The reasons that weigh most; the others when asked for. */
const SHOWN_REASONS = 4;

interface AlikeItemProps {
  readonly alike: Alike;
  readonly kind: ComparedKind;
  /** What it is alike to, when that is not what is selected. */
  readonly to?: EntityId;
  /** Stands under the name. */
  readonly children?: ReactNode;
}

/** Something that is alike by name, with each reason as a button that takes it away. */
export function AlikeItem({ alike, kind, to, children }: AlikeItemProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const { together } = useChoices();
  const { toggleTogether } = useActions();
  const canCompare = together.length < MOST_TOGETHER && !together.includes(alike.id);
  const [all, setAll] = useState(false);
  const { reasons } = alike;
  const shown = all ? reasons : reasons.slice(0, SHOWN_REASONS);
  return (
    <li>
      <div className="similar-name">
        <EntityLink id={alike.id} network={network} marked />
        {canCompare && (
          <button
            type="button"
            className="link similar-compare"
            aria-label={texts.compare.row(network.entities.get(alike.id)?.record.name ?? alike.id)}
            onClick={() => toggleTogether(alike.id, to)}
          >
            {texts.compare.short}
          </button>
        )}
      </div>
      {children}
      <div className="similar-reasons">
        {shown.map((reason) => (
          <ReasonChip key={reason.key} reason={reason} kind={kind} />
        ))}
        {reasons.length > shown.length && (
          <button type="button" className="link similar-more" onClick={() => setAll(true)}>
            {texts.similar.moreReasons(reasons.length - shown.length)}
          </button>
        )}
      </div>
    </li>
  );
}

function ReasonChip({ reason, kind }: { readonly reason: Reason; readonly kind: ComparedKind }) {
  const texts = useTexts();
  const { network } = useSelection();
  const { toggleReason } = useActions();
  const words = reasonWords(reason, network, texts);
  const plural = network.file.vocabularies.kinds.find((term) => term.kind === kind)?.plural[
    texts.language
  ];
  const rarity =
    reason.count === undefined || plural === undefined
      ? undefined
      : texts.similar.rarity(reason.count, plural.toLowerCase());
  return (
    <button
      type="button"
      className="chip similar-reason"
      aria-label={texts.similar.drop(rarity === undefined ? words : `${words} ${rarity}`)}
      onClick={() => toggleReason(reason.key)}
    >
      <span>
        {words} {rarity && <span className="detail-light">{rarity}</span>}
      </span>
      <span aria-hidden="true">×</span>
    </button>
  );
}
