import type { EntityChange } from '../../domain/diff/entityChanges.ts';
import { successorOf } from '../../domain/formerIds.ts';
import type { Network } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { useSelection } from '../../state/useAppStore.ts';

interface GoneNoteProps {
  readonly change: EntityChange;
  readonly before: Network;
}

/** Above what an entity was: that it is gone since, why, and what took its place. */
export function GoneNote({ change, before }: GoneNoteProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const successor = successorOf(network, change.entity.id);
  const shown = texts.format.titleInText(network.file.version.title);
  return (
    <div className="gone-note">
      <p>{texts.changes.isGone(shown, texts.format.titleInText(before.file.version.title))}</p>
      {change.former && (
        <p>
          <Dutch>{change.former.note}</Dutch>
        </p>
      )}
      {successor && (
        <p>
          {texts.changes.nowIs} <EntityLink id={successor.id} network={network} />
        </p>
      )}
    </div>
  );
}
