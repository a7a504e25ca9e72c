import { type ReactNode, useMemo, useState } from 'react';
import { type FacetId, type FacetOption, optionsOf, UNKNOWN } from '../../domain/facets.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { useRemaining } from '../../parts/useRemaining.ts';
import { useActions, useChoices, useIsLocked, useSelection } from '../../state/useAppStore.ts';

/** Longer lists show this many options first; chosen ones always stand in the list. */
const FIRST_OPTIONS = 12;

interface FacetProps {
  readonly facet: FacetId;
}

/** The options of one facet as checkboxes, each with how many it would leave, in groups if they come so. */
export function FacetOptions({ facet }: FacetProps) {
  const texts = useTexts();
  const { network, counts } = useSelection();
  const { facets } = useChoices();
  const options = optionsOf(network, facet);
  const hasUnknown = counts.get(facet)?.has(UNKNOWN) || facets[facet]?.includes(UNKNOWN);
  const unknown = { id: UNKNOWN, label: { nl: texts.filters.unknown, en: texts.filters.unknown } };
  const offered = hasUnknown ? [...options, unknown] : options;
  const explain = texts.filters.explain[facet];
  const isGrouped = options.some(({ group }) => group !== undefined);
  const List = isGrouped ? GroupedOptions : LongList;
  return (
    <>
      {explain !== '' && <p className="facet-explain">{explain}</p>}
      {useIsLocked()(facet) && <p className="facet-explain">{texts.filters.lockedHere}</p>}
      <List facet={facet} options={offered} />
    </>
  );
}

interface ListProps extends FacetProps {
  readonly options: readonly FacetOption[];
}

/** The first options, those that are chosen, and on demand all. */
function LongList({ facet, options }: ListProps) {
  const texts = useTexts();
  const { facets } = useChoices();
  const [all, setAll] = useState(false);
  const isLong = options.length > FIRST_OPTIONS + 2;
  const shown =
    isLong && !all
      ? options.filter(({ id }, at) => at < FIRST_OPTIONS || facets[facet]?.includes(id))
      : options;
  return (
    <>
      <ul className="facet-options">
        {shown.map((option) => (
          <Option key={option.id} facet={facet} option={option} />
        ))}
      </ul>
      {isLong && (
        <button type="button" className="link facet-more" onClick={() => setAll(!all)}>
          {all ? texts.filters.less : texts.filters.more(options.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** Every group as one option, with what belongs to it under it; then what belongs to none. */
function GroupedOptions({ facet, options }: ListProps) {
  const { language } = useTexts();
  const { facets } = useChoices();
  const remaining = useRemaining();
  const groups = useMemo(() => {
    const labels = new Map(
      options.flatMap(({ group }) => (group ? [[group.id, group.label]] : [])),
    );
    return [...labels].map(([id, label]) => {
      const own = options.filter(({ group }) => group?.id === id);
      const ids = own.map((option) => option.id);
      const count = remaining({ facets: { ...facets, [facet]: ids } }).size;
      return { id, label, own, ids, count };
    });
  }, [facet, facets, options, remaining]);
  return (
    <ul className="facet-options">
      {groups.map(({ id, label, own, ids, count }) => (
        <li key={id} className="facet-group">
          <Choice facet={facet} ids={ids} count={count}>
            <span className="facet-label">{label[language]}</span>
          </Choice>
          <ul className="facet-options">
            {own.map((option) => (
              <Option key={option.id} facet={facet} option={option} />
            ))}
          </ul>
        </li>
      ))}
      {options
        .filter(({ group }) => group === undefined)
        .map((option) => (
          <Option key={option.id} facet={facet} option={option} />
        ))}
    </ul>
  );
}

function Option({
  facet,
  option: { id, label, isName, kind },
}: FacetProps & { option: FacetOption }) {
  const { language } = useTexts();
  const { counts } = useSelection();
  return (
    <li>
      <Choice facet={facet} ids={[id]} count={counts.get(facet)?.get(id) ?? 0}>
        {kind && <KindMark kind={kind} />}
        <span className="facet-label">
          {isName ? <Dutch>{label[language]}</Dutch> : label[language]}
        </span>
      </Choice>
    </li>
  );
}

interface ChoiceProps extends FacetProps {
  /** The options that it stands for. */
  readonly ids: readonly string[];
  /** How many entities it would leave. */
  readonly count: number;
  readonly children: ReactNode;
}

function Choice({ facet, ids, count, children }: ChoiceProps) {
  const { facets } = useChoices();
  const { format } = useTexts();
  const { toggleFilter } = useActions();
  const isLocked = useIsLocked()(facet);
  const chosen = ids.filter((id) => facets[facet]?.includes(id));
  const isWhole = chosen.length === ids.length;
  return (
    <label className={count === 0 ? 'facet-option facet-option-empty' : 'facet-option'}>
      <input
        ref={(input) => {
          if (input) input.indeterminate = chosen.length > 0 && !isWhole;
        }}
        type="checkbox"
        checked={isWhole}
        disabled={isLocked}
        onChange={() => toggleFilter(facet, ...ids)}
      />
      {children}
      <span className="facet-count">{format.number(count)}</span>
    </label>
  );
}
