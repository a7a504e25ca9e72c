import { useMemo } from 'react';
import { STEPS, type Steps, visibleAround } from '../../domain/explore/around.ts';
import { remaining } from '../../domain/filter.ts';
import { type EntityId, pictureName } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { MOST_TOGETHER } from '../../state/choices.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';

/** What one can do with an entity in the network: show what lies around it, or lay it beside another. */
export function Explore({ id }: { readonly id: EntityId }) {
  const texts = useTexts();
  const { together, path } = useChoices();
  const { network } = useSelection();
  const { askPath, toggleTogether } = useActions();
  const full = together.length === MOST_TOGETHER && !together.includes(id);
  // Asked how something hangs together with another, the visitor came to this one in a view.
  const asks = path && path.to === undefined && path.from !== id;
  const waiting = asks ? network.entities.get(path.from) : undefined;
  return (
    <div className="detail-explore">
      <Surrounding id={id} />
      <button
        type="button"
        className="button"
        onClick={() =>
          askPath(waiting ? { from: waiting.id, to: id } : { from: id, to: undefined })
        }
      >
        {waiting ? texts.explore.completePath(pictureName(waiting)) : texts.explore.askPath}
      </button>
      {!together.includes(id) && (
        <button type="button" className="button" disabled={full} onClick={() => toggleTogether(id)}>
          {together.length === 0 ? texts.compare.ask : texts.compare.add}
        </button>
      )}
      {full && <p className="detail-note">{texts.compare.full(MOST_TOGETHER)}</p>}
    </div>
  );
}

/** A button per number of steps, each with how much it shows. */
function Surrounding({ id }: { readonly id: EntityId }) {
  const texts = useTexts();
  const { facets, around } = useChoices();
  const { counted, values, candidates } = useSelection();
  const { changeFilters } = useActions();
  const { all, counts } = useMemo(() => {
    const visible = remaining(values, facets, candidates);
    const countOf = (steps: Steps) => visibleAround(counted, visible, { centre: id, steps }).size;
    return { all: visible.size, counts: STEPS.map((steps) => ({ steps, count: countOf(steps) })) };
  }, [counted, values, facets, candidates, id]);
  return (
    <fieldset className="detail-around">
      <legend>{texts.explore.around}</legend>
      <div className="button-group">
        {counts.map(({ steps, count }) => (
          <button
            key={steps}
            type="button"
            className="button"
            aria-pressed={around === steps}
            onClick={() => changeFilters({ around: steps })}
          >
            {texts.explore.aroundSteps(steps)}{' '}
            <span className="detail-around-count">
              {texts.format.number(count)}
              <span className="visually-hidden">{texts.explore.aroundParts(count)}</span>
            </span>
          </button>
        ))}
        <button
          type="button"
          className="button"
          aria-pressed={around === undefined}
          onClick={() => changeFilters({ around: undefined })}
        >
          {texts.explore.aroundAll}{' '}
          <span className="detail-around-count">
            {texts.format.number(all)}
            <span className="visually-hidden">{texts.explore.aroundParts(all)}</span>
          </span>
        </button>
      </div>
    </fieldset>
  );
}
