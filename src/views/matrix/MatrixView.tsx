import { useState } from 'react';
import type { Order } from '../../domain/matrix/order.ts';
import { inSentence } from '../../i18n/format.ts';
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
import { rowsName } from './matrixWords.ts';
import { SaveMatrixButton } from './SaveMatrixButton.tsx';
import { useMatrix } from './useMatrix.ts';
import { WhiteSpotsStrip } from './WhiteSpotsStrip.tsx';

/** Who does what: what is chosen as rows and columns, how many there are in each cell, and where there is nothing. */
export function MatrixView() {
  const texts = useTexts();
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
          <LoadingText text={texts.matrix.loading} />
        ) : (
          <p className="matrix-message">{texts.matrix.failed}</p>
        )}
      </div>
    );
  }
  const { parts, columns } = matrix;
  const groups = columnGroups(columns);
  const shown = groups.find(({ id }) => id === chosen) ?? groups[0];
  const rowWords = rowsName(rows, division, texts);
  const columnWords = inSentence(texts.matrix.columns[axis]);
  const hidden = parts.reduce((sum, part) => sum + part.hidden, 0);
  const derived = rows in texts.matrix.derived ? rows : undefined;
  return (
    <div className="matrix">
      <AxisChoice
        order={order}
        onOrder={setOrder}
        grouped={parts.some((part) => part.groups !== undefined)}
      >
        {isPhone && shown && (
          <label>
            <span>{texts.matrix.columnLabel}</span>
            <select value={shown.id} onChange={({ target }) => setChosen(target.value)}>
              {groups.map(({ id, group, columns: [first] }) => (
                <option key={id} value={id}>
                  {(group ?? first)?.label[texts.language]}
                </option>
              ))}
            </select>
          </label>
        )}
        {parts.length > 0 && <SaveMatrixButton matrix={matrix} />}
        {hidden > 0 && <span className="matrix-hidden">{texts.matrix.hidden(hidden)}</span>}
      </AxisChoice>
      {parts.length === 0 ? (
        <p className="matrix-message">{texts.matrix.doesNotFit(rowWords, columnWords)}</p>
      ) : (
        <>
          <WhiteSpotsStrip parts={parts} columns={columns} network={network} />
          <section
            className="matrix-scroll"
            aria-label={texts.matrix.caption(rowWords, columnWords)}
          >
            <MatrixTable
              // Another table has other cells to open.
              key={`${rows} ${axis} ${division}`}
              caption={`${texts.matrix.caption(rowWords, columnWords)}. ${texts.matrix.keys}`}
              parts={parts}
              columns={isPhone && shown ? shown.columns : columns}
              order={order}
              network={network}
            />
            {derived && (
              <p className="matrix-foot">
                {texts.matrix.derived[derived as keyof typeof texts.matrix.derived]}
              </p>
            )}
          </section>
        </>
      )}
    </div>
  );
}
