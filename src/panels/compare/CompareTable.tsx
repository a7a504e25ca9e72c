import { type EntityId, pictureName } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ComparedName } from './ComparedName.tsx';
import { ComparedSources } from './ComparedSources.tsx';
import { FieldCell } from './FieldCell.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** A column for each, a row for each field. */
export function CompareTable({ rows, entities, network }: FieldsProps) {
  const texts = useTexts();
  const idAt = (column: number): EntityId => entities[column]?.id ?? '';
  return (
    <table className="compare-table">
      <caption className="visually-hidden">
        {texts.compare.caption(texts.format.list(entities.map(pictureName)))}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{texts.compare.field}</span>
          </th>
          {entities.map((entity) => (
            <th key={entity.id} scope="col">
              <ComparedName entity={entity} network={network} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, verdict, cells }) => (
          <tr key={field} className={`compare-${verdict}`}>
            <th scope="row">
              {texts.detail.fields[field]} <VerdictMark verdict={verdict} />
            </th>
            {cells.map((cell, column) => (
              <td key={idAt(column)}>
                <FieldCell
                  cell={cell}
                  field={field}
                  marked={verdict === 'partly'}
                  of={cells.length}
                  network={network}
                />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{texts.compare.sourcesRow}</th>
          {entities.map((entity) => (
            <td key={entity.id}>
              <ComparedSources citations={entity.record.sources} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
