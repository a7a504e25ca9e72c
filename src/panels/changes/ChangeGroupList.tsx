import { useState } from 'react';
import type { EntityChange } from '../../domain/diff/entityChanges.ts';
import type { Kind } from '../../domain/kinds.ts';
import type { Network } from '../../domain/network.ts';
import { startCased } from '../../i18n/format.ts';
import { type Language, useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import type { ListedGroup } from './changeList.ts';
import { changeWords } from './changeWords.ts';

/** So many lines are shown at a time. */
const STEP = 20;
/** A list that is no longer than this stands open. */
const SHORT = 5;

interface ChangeGroupListProps {
  readonly group: ListedGroup;
  readonly before: Network;
  /** All kinds stand open. */
  readonly unfolded: boolean;
}

/** One group of changes: a heading, and under it the kinds, each folded with its number. */
export function ChangeGroupList({ group, before, unfolded }: ChangeGroupListProps) {
  const texts = useTexts();
  const { network } = useSelection();
  // On paper nothing can be unfolded.
  const printed = usePrinting();
  return (
    <section className="changes-group">
      <h3 className="detail-heading">
        {texts.changes.groups[group.group]}{' '}
        <span className="detail-light">{texts.format.number(group.count)}</span>
      </h3>
      {group.kinds.map(({ kind, changes }) => (
        <Disclosure
          key={`${kind} ${unfolded}`}
          level={4}
          startsOpen={unfolded || changes.length <= SHORT}
          heldOpen={printed}
          title={
            <>
              {pluralOf(network, kind, texts.language)}{' '}
              <span className="detail-light">{texts.format.number(changes.length)}</span>
            </>
          }
        >
          <Lines changes={changes} before={before} all={printed} />
        </Disclosure>
      ))}
    </section>
  );
}

function pluralOf(network: Network, kind: Kind, language: Language): string {
  const term = network.file.vocabularies.kinds.find((candidate) => candidate.kind === kind);
  return term === undefined ? kind : startCased(term.plural[language]);
}

interface LinesProps {
  readonly changes: readonly EntityChange[];
  readonly before: Network;
  readonly all: boolean;
}

function Lines({ changes, before, all }: LinesProps) {
  const texts = useTexts();
  const [limit, setLimit] = useState(STEP);
  const shown = all ? changes : changes.slice(0, limit);
  const left = changes.length - shown.length;
  return (
    <>
      <ul className="changes-lines">
        {shown.map((change) => (
          <Line key={change.entity.id} change={change} before={before} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className="link changes-more"
          onClick={() => setLimit((now) => now + STEP)}
        >
          {texts.changes.more(Math.min(STEP, left), left)}
        </button>
      )}
    </>
  );
}

function Line({ change, before }: { readonly change: EntityChange; readonly before: Network }) {
  const texts = useTexts();
  const { network } = useSelection();
  const gone = change.kind === 'removed';
  const words = changeWords(change, texts);
  return (
    <li data-line={change.entity.id}>
      <EntityLink id={change.entity.id} network={gone ? before : network} marked gone={gone} />
      {words !== '' && <span className="changes-words">{words}</span>}
    </li>
  );
}
