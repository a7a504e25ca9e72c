import { useState } from 'react';
import type { LineText } from '../../domain/insight/lineText.ts';
import type { Entity } from '../../domain/network.ts';
import { joinList } from '../../i18n/format.ts';
import { nlInsight } from '../../i18n/nlInsight.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { reasonWords } from '../../parts/reasonWords.ts';
import { useSelection } from '../../state/useAppStore.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { byKind, entitiesOf } from './byKind.ts';
import { ShortList } from './ShortList.tsx';

interface MemberLinesProps {
  readonly entity: Entity;
  readonly lines: readonly LineText[];
}

/** One name of a group, that unfolds its lines: the other ends by kind, with what they are to each other. */
export function MemberLines({ entity, lines }: MemberLinesProps) {
  const { network } = useSelection();
  const printed = usePrinting();
  const [chosen, setOpen] = useState(false);
  const open = chosen || printed;
  return (
    <li>
      <div className="insight-member">
        <EntityLink id={entity.id} network={network} marked />
        {lines.length > 0 && (
          <button
            type="button"
            className="link insight-lines"
            aria-expanded={open}
            aria-label={nlInsight.linesOf(entity.record.name, lines.length)}
            onClick={() => setOpen(!chosen)}
          >
            {nlInsight.lines(lines.length)}
          </button>
        )}
      </div>
      {open && <Lines lines={lines} />}
    </li>
  );
}

function Lines({ lines }: Pick<MemberLinesProps, 'lines'>) {
  const texts = useTexts();
  const { network } = useSelection();
  const namesOf = (ids: readonly string[]) =>
    joinList(
      entitiesOf(ids, network).map(({ record }) => record.name),
      texts.and,
    );
  const wordsOf = ({ roles, shared, reasons }: LineText) => {
    if (shared.length > 0) return nlInsight.shares(namesOf(shared));
    const words = reasons.map((reason) => reasonWords(reason, network, texts));
    if (words.length > 0) return texts.similar.lineWith(joinList(words, texts.and));
    return joinList(
      roles.map(({ nl }) => nl),
      texts.and,
    );
  };
  return (
    <div className="insight-ends">
      {byKind(lines, ({ other }) => other, network).map(({ plural, items }) => (
        <section key={plural}>
          <h5 className="detail-subheading">{nlInsight.kindCount(plural, items.length)}</h5>
          <ShortList items={items}>
            {(line) => (
              <li key={line.other.id}>
                <span className="detail-light">{wordsOf(line)}</span>{' '}
                <EntityLink id={line.other.id} network={network} />
              </li>
            )}
          </ShortList>
        </section>
      ))}
    </div>
  );
}
