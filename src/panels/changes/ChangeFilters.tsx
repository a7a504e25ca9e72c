import { CHANGE_GROUPS } from '../../domain/diff/changeGroup.ts';
import type { EntityChange } from '../../domain/diff/entityChanges.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useSelection } from '../../state/useAppStore.ts';
import { type ChangeFilter, countGroups, listChanges, NO_FILTER } from './changeList.ts';

interface ChangeFiltersProps {
  readonly changes: readonly EntityChange[];
  readonly filter: ChangeFilter;
  readonly onChange: (filter: ChangeFilter) => void;
}

/** The filters of the list itself: which group, which kind, a name, and whether sources alone count. */
export function ChangeFilters({ changes, filter, onChange }: ChangeFiltersProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const { withSources } = filter;
  const counts = countGroups(changes);
  const all = changes.length - (withSources ? 0 : counts.sources);
  const groups = CHANGE_GROUPS.filter(
    (group) =>
      group === filter.group || (counts[group] > 0 && (group !== 'sources' || withSources)),
  );
  const kindCount = (kind: ChangeFilter['kind']) =>
    listChanges(changes, { ...NO_FILTER, withSources, group: filter.group, kind }).reduce(
      (sum, { count }) => sum + count,
      0,
    );
  const kinds = network.file.vocabularies.kinds
    .map(({ kind, plural }) => ({ kind, label: plural[texts.language], count: kindCount(kind) }))
    .filter(({ kind, count }) => count > 0 || kind === filter.kind);
  return (
    <fieldset className="changes-filters">
      <legend className="visually-hidden">{texts.changes.filters}</legend>
      <label>
        <span>{texts.changes.group}</span>
        <select
          value={filter.group ?? ''}
          onChange={({ target }) =>
            onChange({ ...filter, group: groups.find((group) => group === target.value) })
          }
        >
          <option value="">{texts.changes.allGroups(all)}</option>
          {groups.map((group) => (
            <option key={group} value={group}>
              {texts.changes.option(texts.changes.groups[group], counts[group])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{texts.changes.kind}</span>
        <select
          value={filter.kind ?? ''}
          onChange={({ target }) =>
            onChange({ ...filter, kind: kinds.find(({ kind }) => kind === target.value)?.kind })
          }
        >
          <option value="">{texts.changes.allKinds}</option>
          {kinds.map(({ kind, label, count }) => (
            <option key={kind} value={kind}>
              {texts.changes.option(label, count)}
            </option>
          ))}
        </select>
      </label>
      <label className="changes-text">
        <span>{texts.changes.text}</span>
        <input
          type="search"
          value={filter.text}
          onChange={({ target }) => onChange({ ...filter, text: target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || filter.text === '') return;
            // Clears the field first; the next time it closes the list.
            event.preventDefault();
            event.stopPropagation();
            onChange({ ...filter, text: '' });
          }}
        />
      </label>
      {counts.sources > 0 && (
        <label className="changes-sources">
          <input
            type="checkbox"
            checked={withSources}
            onChange={() =>
              onChange({
                ...filter,
                withSources: !withSources,
                group: filter.group === 'sources' ? undefined : filter.group,
              })
            }
          />
          <span>{texts.changes.withSources(counts.sources)}</span>
        </label>
      )}
    </fieldset>
  );
}
