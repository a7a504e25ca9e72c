import type { ReactNode } from 'react';
import type { Entity } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { ComparedName } from './ComparedName.tsx';
import { ComparedSources } from './ComparedSources.tsx';
import { FieldCell } from './FieldCell.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** Where columns have no room: per field all entities under each other, each by its name. */
export function CompareStack({ rows, entities, network }: FieldsProps) {
  const texts = useTexts();
  return (
    <div className="compare-stack">
      <ul>
        {entities.map((entity) => (
          <li key={entity.id}>
            <ComparedName entity={entity} network={network} />
          </li>
        ))}
      </ul>
      {rows.map(({ field, verdict, cells }) => (
        <section key={field}>
          <h3>
            {texts.detail.fields[field]} <VerdictMark verdict={verdict} />
          </h3>
          <ByName
            entities={entities}
            tell={(_, at) => {
              const cell = cells[at];
              return (
                cell && (
                  <FieldCell
                    cell={cell}
                    field={field}
                    marked={verdict === 'partly'}
                    of={cells.length}
                    network={network}
                  />
                )
              );
            }}
          />
        </section>
      ))}
      <section>
        <h3>{texts.compare.sourcesRow}</h3>
        <ByName
          entities={entities}
          tell={({ record }) => <ComparedSources citations={record.sources} />}
        />
      </section>
    </div>
  );
}

interface ByNameProps {
  readonly entities: readonly Entity[];
  readonly tell: (entity: Entity, at: number) => ReactNode;
}

function ByName({ entities, tell }: ByNameProps) {
  return (
    <dl>
      {entities.map((entity, at) => (
        <div key={entity.id}>
          <dt>
            <Dutch>{entity.record.name}</Dutch>
          </dt>
          <dd>{tell(entity, at)}</dd>
        </div>
      ))}
    </dl>
  );
}
