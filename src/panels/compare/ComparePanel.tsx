import { useEffect, useMemo } from 'react';
import { compareRelations } from '../../domain/compare/relations.ts';
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
import './compare.css';

/** Two to four entities side by side, field by field, and what they share, which the picture lights. */
export function ComparePanel(props: ExplorePanelProps) {
  const texts = useTexts();
  const { together } = useChoices();
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
  const choosing = together.length < 2;
  return (
    <ExplorePanel
      {...props}
      title={texts.compare.title}
      className={choosing ? undefined : `compare compare-${together.length}`}
      choosing={choosing}
      onClose={clearTogether}
    >
      {choosing ? (
        <>
          {together.map((id) => (
            <Chosen
              key={id}
              id={id}
              network={network}
              removeLabel={texts.compare.remove(network.entities.get(id)?.record.name ?? id)}
              onRemove={() => toggleTogether(id)}
            />
          ))}
          <Add />
        </>
      ) : (
        <>
          <ComparedFields entities={entities} network={network}>
            <Add />
          </ComparedFields>
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
  const { together, view } = useChoices();
  const { toggleTogether } = useActions();
  if (together.length === MOST_TOGETHER) {
    return <p className="detail-note">{texts.compare.full(MOST_TOGETHER)}</p>;
  }
  return (
    <>
      <SearchField
        label={`${texts.compare.searchAdd}: ${texts.search.label.toLowerCase()}`}
        onChoose={(id) => {
          if (!together.includes(id)) toggleTogether(id);
        }}
      />
      {together.length < 2 && <p>{texts.compare.chooseSecond[view]}</p>}
    </>
  );
}
