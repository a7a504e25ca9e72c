import { useEffect, useMemo } from 'react';
import { compareRelations } from '../../domain/compare/relations.ts';
import { litShared } from '../../domain/explore/shared.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Chosen } from '../../parts/Chosen.tsx';
import { CopyLink } from '../../parts/CopyLink.tsx';
import { OutsideLens } from '../../parts/OutsideLens.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import { SidePanel } from '../../parts/SidePanel.tsx';
import { MOST_TOGETHER } from '../../state/choices.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import '../../styles/explore.css';
import { ComparedFields } from './ComparedFields.tsx';
import { ComparedLinks } from './ComparedLinks.tsx';
import './compare.css';

interface ComparePanelProps {
  /** While a detail stands in its place. */
  readonly hidden: boolean;
  /** Whether the panel takes the focus: when the visitor opened it, not when the address did. */
  readonly takesFocus: boolean;
}

/** Two to four entities side by side, field by field, and what they share, which the picture lights. */
export function ComparePanel(props: ComparePanelProps) {
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
    <SidePanel
      {...props}
      className={
        choosing ? 'explore explore-choosing' : `explore compare compare-${together.length}`
      }
      label={texts.compare.title}
      bar={<CopyLink label={texts.detail.copyLink} />}
      onClose={clearTogether}
    >
      <h2 className="explore-title">{texts.compare.title}</h2>
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
    </SidePanel>
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
