import { useState } from 'react';
import type { LineText } from '../../domain/insight/lineText.ts';
import type { Entity } from '../../domain/network.ts';
import { useInsightTexts } from '../../i18n/insightTexts.ts';
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
  const insight = useInsightTexts();
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
            aria-label={insight.linesOf(entity.record.name, lines.length)}
            onClick={() => setOpen(!chosen)}
          >
            {insight.lines(lines.length)}
          </button>
        )}
      </div>
      {open && <Lines lines={lines} />}
    </li>
  );
}

function Lines({ lines }: Pick<MemberLinesProps, 'lines'>) {
  const insight = useInsightTexts();
  const texts = useTexts();
  const { network } = useSelection();
  const namesOf = (ids: readonly string[]) =>
    texts.format.list(entitiesOf(ids, network).map(({ record }) => record.name));
  const wordsOf = ({ roles, shared, reasons }: LineText) => {
    if (shared.length > 0) return insight.shares(namesOf(shared));
    const words = reasons.map((reason) => reasonWords(reason, network, texts));
    if (words.length > 0) return texts.similar.lineWith(texts.format.list(words));
    return texts.format.list(roles.map((label) => label[texts.language]));
  };
  return (
    <div className="insight-ends">
      {byKind(lines, ({ other }) => other, network, texts.language).map(({ plural, items }) => (
        <section key={plural}>
          <h5 className="detail-subheading">{insight.kindCount(plural, items.length)}</h5>
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
