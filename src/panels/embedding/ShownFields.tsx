import type { ReactNode } from 'react';
import { nlEmbedding } from '../../i18n/nlEmbedding.ts';
import { useTexts } from '../../i18n/texts.ts';
import { PlaceField } from '../../parts/PlaceField.tsx';
import { useActiveFilters } from '../../parts/useActiveFilters.ts';
import { VIEW_IDS } from '../../state/choices.ts';
import { useActions, useAppState, useChoices, useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

interface ShownFieldsProps {
  readonly chips: ReactNode;
  readonly filters: ReactNode;
}

/** Which view, of which version, narrowed down to what. */
export function ShownFields({ chips, filters }: ShownFieldsProps) {
  const texts = useTexts();
  const words = texts.embedding ?? nlEmbedding;
  const { view, selection, version: pinned } = useChoices();
  const { chooseView, choosePlace, select, restore } = useActions();
  const choices = useChoices();
  const { network } = useSelection();
  const { version } = network.file;
  const latest = useAppState(({ index }) =>
    index.status === 'ready' ? index.value.latest : undefined,
  );
  const active = useActiveFilters();
  const selected = network.entities.get(selection ?? '');
  return (
    <>
      <fieldset className="embedding-group">
        <legend>{words.shows}</legend>
        <div className="embedding-row" role="radiogroup" aria-label={words.view}>
          {VIEW_IDS.map((id) => (
            <label key={id} className="embedding-option">
              <input
                type="radio"
                name="embedding-view"
                checked={id === view}
                onChange={() => chooseView(id)}
              />
              {texts.views[id]}
            </label>
          ))}
        </div>
        {chips}
        {selected && (
          <label className="embedding-option">
            <input type="checkbox" checked onChange={() => select(undefined)} />
            {words.withDetail(selected.record.name)}
          </label>
        )}
        {version.id === latest && (
          <label className="embedding-option">
            <input
              type="checkbox"
              checked={pinned !== undefined}
              onChange={({ target }) =>
                restore({ ...choices, version: target.checked ? version.id : undefined })
              }
            />
            {words.pin(texts.format.titleInText(version.title))}
          </label>
        )}
      </fieldset>
      <Disclosure title={words.filters(active.length)}>
        <p className="embedding-note">{words.filtersNote}</p>
        <PlaceField onChoose={choosePlace} />
        {filters}
      </Disclosure>
    </>
  );
}
