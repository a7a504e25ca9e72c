import type { ReactNode } from 'react';
import { lensOf } from '../../domain/lenses.ts';
import { type Entity, linksOf, type Network } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CopyLink } from '../../parts/CopyLink.tsx';
import { Dutch, useDataLang } from '../../parts/Dutch.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { kindLine } from '../../parts/kindLine.ts';
import { OutsideLens } from '../../parts/OutsideLens.tsx';
import { ReportLink } from '../../parts/ReportLink.tsx';
import { SidePanel } from '../../parts/SidePanel.tsx';
import { SimilarSection } from '../../parts/similar/SimilarSection.tsx';
import { useHidden } from '../../parts/useHidden.ts';
import {
  useActions,
  useChoices,
  useComparison,
  useEarlierSelection,
  useSelection,
} from '../../state/useAppStore.ts';
import './detail.css';
import { SourceList } from '../../parts/SourceList.tsx';
import { Explore } from './Explore.tsx';
import { Facts } from './Facts.tsx';
import { linkGroups } from './facts.ts';
import { GoneNote } from './GoneNote.tsx';
import { HiddenNeighbours } from './HiddenNeighbours.tsx';
import { NotHere } from './NotHere.tsx';
import { RelationGroups } from './RelationGroups.tsx';
import { ThemeResults } from './ThemeResults.tsx';
import { ToPlace } from './ToPlace.tsx';

interface DetailPanelProps {
  /** Whether the panel takes the focus: when the visitor opened it, not when the address did. */
  readonly takesFocus: boolean;
  /** While comparing: what changed of the selected entity. */
  readonly changes?: ReactNode;
  /** The way back to what stood in its place, such as the list of changes. */
  readonly back?: { readonly label: string; readonly onBack: () => void } | undefined;
}

/** Everything known about the selected entity; nothing when nothing is selected. */
export function DetailPanel({ takesFocus, changes, back }: DetailPanelProps) {
  const texts = useTexts();
  const { selection: id } = useChoices();
  const { select } = useActions();
  const { network, counted } = useSelection();
  const comparison = useComparison();
  const earlier = useEarlierSelection();
  if (id === undefined) return null;
  const entity = network.entities.get(id);
  const gone = entity ? undefined : comparison?.changes.get(id);
  return (
    <SidePanel
      label={texts.detail.label}
      back={
        back && (
          <button type="button" className="link detail-back" onClick={back.onBack}>
            <span aria-hidden="true">←</span> {back.label}
          </button>
        )
      }
      bar={<CopyLink label={texts.detail.copyLink} />}
      subject={id}
      takesFocus={takesFocus}
      onClose={() => select(undefined)}
    >
      {entity && (
        <EntityDetail entity={entity} network={network} counted={counted}>
          <Whereabouts entity={entity} />
          {changes}
        </EntityDetail>
      )}
      {earlier && gone && (
        <EntityDetail entity={gone.entity} network={earlier.network} counted={earlier.counted} gone>
          <GoneNote change={gone} before={earlier.network} />
        </EntityDetail>
      )}
      {!entity && !gone && <NotHere id={id} />}
    </SidePanel>
  );
}

interface EntityDetailProps {
  readonly entity: Entity;
  /** The version that it is in. */
  readonly network: Network;
  /** The same with only the relations that the filters count. */
  readonly counted: Network;
  /** Only in an earlier version. */
  readonly gone?: boolean;
  /** Stands under the name. */
  readonly children: ReactNode;
}

function EntityDetail({ entity, network, counted, gone = false, children }: EntityDetailProps) {
  const texts = useTexts();
  const lang = useDataLang();
  const { record } = entity;
  return (
    <article key={entity.id}>
      <p className="detail-kind">
        <KindMark kind={entity.kind} hollow={gone} /> {kindLine(entity, network, texts.language)}
      </p>
      <h2 lang={lang} className={gone ? 'detail-name detail-name-gone' : 'detail-name'}>
        {record.name}
        {'abbreviation' in record && record.abbreviation && (
          <span className="detail-abbreviation"> ({record.abbreviation})</span>
        )}
      </h2>
      {children}
      <p className="detail-description">
        {record.description === undefined ? (
          texts.detail.noDescription
        ) : (
          <Dutch>{record.description}</Dutch>
        )}
      </p>
      <Facts entity={entity} network={network} />
      {record.checkedOn && (
        <p className="detail-note">{texts.detail.checkedOn(texts.format.date(record.checkedOn))}</p>
      )}
      <SourceList citations={record.sources} network={network} />
      {!gone && entity.kind === 'region' && <ToPlace region={entity.record} />}
      {!gone && <Explore id={entity.id} />}
      {!gone && <SimilarSection entity={entity} />}
      {entity.kind === 'theme' && <ThemeResults theme={entity.id} network={network} />}
      <RelationGroups
        groups={linkGroups(counted, entity.id, texts.language)}
        total={linksOf(network, entity.id).length}
        network={network}
      >
        {!gone && <HiddenNeighbours id={entity.id} />}
      </RelationGroups>
      <ReportLink subject={{ id: entity.id, name: record.name }} />
    </article>
  );
}

/** Says when the selected entity is not in the picture, and why. */
function Whereabouts({ entity }: { readonly entity: Entity }) {
  const texts = useTexts();
  const { lens: id } = useChoices();
  const { network, visible } = useSelection();
  const { show } = useHidden([entity.id]);
  if (!visible.has(entity.id)) {
    return (
      <p className="detail-note">
        {texts.detail.hiddenByFilter}{' '}
        <button type="button" className="link" onClick={show}>
          {texts.explore.showHidden(1)}
        </button>
      </p>
    );
  }
  const lens = lensOf(id);
  const reason = () => {
    if (!lens.kinds.includes(entity.kind)) return texts.detail.notInLens;
    const isFolded = network.file.layouts[id]?.folded.includes(entity.id);
    return isFolded ? texts.detail.folded : texts.detail.withoutLine;
  };
  return <OutsideLens ids={[entity.id]} tell={reason} />;
}
