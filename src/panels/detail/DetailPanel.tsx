import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Kind } from '../../domain/kinds.ts';
import { LENSES } from '../../domain/lenses.ts';
import { type Entity, linksOf, type Network } from '../../domain/network.ts';
import { formatDate } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CopyLink } from '../../parts/CopyLink.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { kindLine } from '../../parts/kindLine.ts';
import { useActions, useChoices, useComparison, useSelection } from '../../state/useAppStore.ts';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import '../../styles/sidePanel.css';
import './detail.css';
import { Explore } from './Explore.tsx';
import { Facts } from './Facts.tsx';
import { linkGroups } from './facts.ts';
import { GoneNote } from './GoneNote.tsx';
import { HiddenNeighbours } from './HiddenNeighbours.tsx';
import { NotHere } from './NotHere.tsx';
import { RelationGroups } from './RelationGroups.tsx';
import { SourceList } from './SourceList.tsx';
import { ThemeResults } from './ThemeResults.tsx';

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
  const { network } = useSelection();
  const comparison = useComparison();
  const panel = useRef<HTMLElement>(null);
  useReturnFocus(panel);
  if (id === undefined) return null;
  const entity = network.entities.get(id);
  const gone = entity ? undefined : comparison?.changes.get(id);
  return (
    <aside
      ref={panel}
      className="detail"
      data-panel
      tabIndex={-1}
      aria-label={texts.detail.label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') select(undefined);
      }}
    >
      {back && (
        <button type="button" className="link detail-back" onClick={back.onBack}>
          <span aria-hidden="true">←</span> {back.label}
        </button>
      )}
      <div className="detail-bar">
        <CopyLink label={texts.detail.copyLink} />
        <button type="button" className="button" onClick={() => select(undefined)}>
          {texts.close}
        </button>
      </div>
      <StartAtTop key={id} panel={panel} takesFocus={takesFocus} />
      {entity && (
        <EntityDetail entity={entity} network={network}>
          <Whereabouts entity={entity} />
          {changes}
        </EntityDetail>
      )}
      {comparison && gone && (
        <EntityDetail entity={gone.entity} network={comparison.before} gone>
          <GoneNote change={gone} before={comparison.before} />
        </EntityDetail>
      )}
      {!entity && !gone && <NotHere id={id} />}
    </aside>
  );
}

interface StartAtTopProps {
  readonly takesFocus: boolean;
  readonly panel: RefObject<HTMLElement | null>;
}

/** Mounted anew for each selection: shows it from the top, and brings the keyboard there. */
function StartAtTop({ panel, takesFocus }: StartAtTopProps) {
  useEffect(() => {
    panel.current?.scrollTo?.({ top: 0 });
    if (takesFocus) panel.current?.focus({ preventScroll: true });
  }, [panel, takesFocus]);
  return null;
}

interface EntityDetailProps {
  readonly entity: Entity;
  /** The version that it is in. */
  readonly network: Network;
  /** Only in an earlier version. */
  readonly gone?: boolean;
  /** Stands under the name. */
  readonly children: ReactNode;
}

function EntityDetail({ entity, network, gone = false, children }: EntityDetailProps) {
  const texts = useTexts();
  const { record } = entity;
  return (
    <article key={entity.id}>
      <p className="detail-kind">
        <KindMark kind={entity.kind} hollow={gone} /> {kindLine(entity, network)}
      </p>
      <h2 className={gone ? 'detail-name detail-name-gone' : 'detail-name'}>
        {record.name}
        {'abbreviation' in record && record.abbreviation && (
          <span className="detail-abbreviation"> ({record.abbreviation})</span>
        )}
      </h2>
      {children}
      <p className="detail-description">{record.description ?? texts.detail.noDescription}</p>
      <Facts entity={entity} network={network} />
      {record.checkedOn && (
        <p className="detail-note">{texts.detail.checkedOn(formatDate(record.checkedOn))}</p>
      )}
      <SourceList citations={record.sources} network={network} />
      {!gone && <Explore id={entity.id} />}
      {entity.kind === 'theme' && <ThemeResults theme={entity.id} network={network} />}
      <RelationGroups
        groups={linkGroups(network, entity.id)}
        total={linksOf(network, entity.id).length}
        network={network}
      >
        {!gone && <HiddenNeighbours id={entity.id} />}
      </RelationGroups>
    </article>
  );
}

/** Says when the selected entity is not in the picture, and why. */
function Whereabouts({ entity }: { readonly entity: Entity }) {
  const texts = useTexts();
  const { view, lens } = useChoices();
  const { network, visible } = useSelection();
  if (!visible.has(entity.id)) return <p className="detail-note">{texts.detail.hiddenByFilter}</p>;
  const shown = LENSES.find(({ id }) => id === lens) ?? LENSES[0];
  const layout = network.file.layouts[shown.id];
  if (view !== 'netwerk' || !layout) return null;
  const kinds: readonly Kind[] = shown.kinds;
  const reason = !kinds.includes(entity.kind)
    ? texts.detail.notInLens
    : layout.folded.includes(entity.id)
      ? texts.detail.folded
      : layout.nodes[entity.id] === undefined
        ? texts.detail.withoutLine
        : undefined;
  return reason ? <p className="detail-note">{reason}</p> : null;
}
