import { useState } from 'react';
import type { Order } from '../../domain/matrix/order.ts';
import { inSentence } from '../../i18n/format.ts';
import { matrixTexts } from '../../i18n/matrixTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { LoadingText } from '../../parts/LoadingText.tsx';
import { useChoices, useSelection } from '../../state/useAppStore.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { AxisChoice } from './AxisChoice.tsx';
import { columnGroups } from './columnGroups.ts';
import './matrix.css';
import './matrixPrint.css';
import { MatrixTable } from './MatrixTable.tsx';
import { derivedNotes, rowsName } from './matrixWords.ts';
import { SaveMatrixButton } from './SaveMatrixButton.tsx';
import { useMatrix } from './useMatrix.ts';
import { WhiteSpotsStrip } from './WhiteSpotsStrip.tsx';

/** Who does what: what is chosen as rows and columns, how many there are in each cell, and where there is nothing. */
export function MatrixView() {
  const texts = useTexts();
  const words = matrixTexts(texts);
  const { rows, columns: axis, division } = useChoices();
  const { network } = useSelection();
  const [order, setOrder] = useState<Order>('group');
  const [chosen, setChosen] = useState<string>();
  const matrix = useMatrix();
  const printing = usePrinting();
  const isPhone = useMediaQuery('(max-width: 479px)') && !printing;
  if (typeof matrix === 'string') {
    return (
      <div className="matrix">
        <AxisChoice order={order} onOrder={setOrder} grouped={false} />
        {matrix === 'loading' ? (
          <LoadingText text={words.loading} />
        ) : (
          <p className="matrix-message">{words.failed}</p>
        )}
      </div>
    );
  }
  const { parts, columns } = matrix;
  const groups = columnGroups(columns);
  const shown = groups.find(({ id }) => id === chosen) ?? groups[0];
  const rowWords = rowsName(rows, division, texts);
  const columnWords = inSentence(texts.axes.columns[axis]);
  const hidden = parts.reduce((sum, part) => sum + part.hidden, 0);
  return (
    <div className="matrix">
      <AxisChoice
        order={order}
        onOrder={setOrder}
        grouped={parts.some((part) => part.groups !== undefined)}
      >
        {isPhone && shown && (
          <label>
            <span>{words.columnLabel}</span>
            <select value={shown.id} onChange={({ target }) => setChosen(target.value)}>
              {groups.map(({ id, group, columns: [first] }) => (
                <option key={id} value={id}>
                  {(group ?? first)?.label[texts.language]}
                </option>
              ))}
            </select>
          </label>
        )}
        {parts.length > 0 && <SaveMatrixButton matrix={matrix} order={order} />}
        {hidden > 0 && <span className="matrix-hidden">{words.hidden(hidden)}</span>}
      </AxisChoice>
      {parts.length === 0 ? (
        <p className="matrix-message">{words.doesNotFit(rowWords, columnWords)}</p>
      ) : (
        <>
          <WhiteSpotsStrip parts={parts} columns={columns} network={network} />
          <section className="matrix-scroll" aria-label={words.caption(rowWords, columnWords)}>
            <MatrixTable
              // Another table has other cells to open.
              key={`${rows} ${axis} ${division}`}
              caption={`${words.caption(rowWords, columnWords)}. ${words.keys}`}
              parts={parts}
              columns={isPhone && shown ? shown.columns : columns}
              order={order}
              network={network}
            />
            {derivedNotes(rows, texts).map((note) => (
              <p key={note} className="matrix-foot">
                {note}
              </p>
            ))}
          </section>
        </>
      )}
    </div>
  );
}
