import { useEffect, useMemo, useRef } from 'react';
import { compareRelations } from '../../domain/compare/relations.ts';
import { compareRows } from '../../domain/compare/rows.ts';
import { litShared } from '../../domain/explore/shared.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Chosen } from '../../parts/Chosen.tsx';
import { ExplorePanel, type ExplorePanelProps } from '../../parts/ExplorePanel.tsx';
import { OutsideLens } from '../../parts/OutsideLens.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import { MOST_TOGETHER } from '../../state/choices.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { ComparedFields } from './ComparedFields.tsx';
import { ComparedLinks } from './ComparedLinks.tsx';
import { summaryOf } from './summary.ts';
import './compare.css';

/** Two to four entities side by side, field by field, and what they share, which the picture lights. */
export function ComparePanel(props: ExplorePanelProps) {
  const texts = useTexts();
  const { together, view } = useChoices();
  const { network } = useSelection();
  const { clearTogether, light, toggleTogether } = useActions();
  const relations = useMemo(() => compareRelations(network, together), [network, together]);
  useEffect(() => {
    // One alone would only darken what the visitor has to choose from.
    light(together.length < 2 ? undefined : litShared(together, relations.shared));
    return () => light(undefined);
  }, [light, together, relations]);
  const entities = useMemo(
    () => together.flatMap((id) => network.entities.get(id) ?? []),
    [network, together],
  );
  const rows = useMemo(() => compareRows(entities, network.file.vocabularies), [entities, network]);
  const choosing = together.length < 2;
  return (
    <ExplorePanel
      {...props}
      title={texts.compare.title}
      className={choosing ? undefined : `compare compare-${together.length}`}
      choosing={choosing}
      onClose={clearTogether}
    >
      {choosing &&
        together.map((id) => (
          <Chosen
            key={id}
            id={id}
            network={network}
            removeLabel={texts.compare.remove(network.entities.get(id)?.record.name ?? id)}
            onRemove={() => toggleTogether(id)}
          />
        ))}
      <p role="status" className="compare-summary">
        {choosing ? texts.compare.chooseSecond[view] : summaryOf(rows, texts)}
      </p>
      <Add />
      {!choosing && (
        <>
          <ComparedFields rows={rows} entities={entities} network={network} />
          <OutsideLens
            ids={[...together, ...relations.shared.map(({ entity }) => entity.id)]}
            tell={texts.relations.outsideLens}
          />
          <ComparedLinks entities={entities} relations={relations} network={network} />
        </>
      )}
    </ExplorePanel>
  );
}

/** Another one beside those that are there, as long as there is room. */
function Add() {
  const texts = useTexts();
  const { together } = useChoices();
  const { toggleTogether } = useActions();
  const full = together.length === MOST_TOGETHER;
  const note = useRef<HTMLParagraphElement>(null);
  const filledHere = useRef(false);
  // Who chose the last one here was in the field that is gone now.
  useEffect(() => {
    if (full && filledHere.current) note.current?.focus();
    filledHere.current = false;
  }, [full]);
  if (full) {
    return (
      <p ref={note} tabIndex={-1} className="detail-note">
        {texts.compare.full(MOST_TOGETHER)}
      </p>
    );
  }
  return (
    <SearchField
      label={`${texts.compare.searchAdd}: ${texts.search.label.toLowerCase()}`}
      onChoose={(id) => {
        if (together.includes(id)) return;
        filledHere.current = together.length === MOST_TOGETHER - 1;
        toggleTogether(id);
      }}
    />
  );
}
