import { type RefObject, useEffect, useRef } from 'react';
import type { Kind } from '../../domain/kinds.ts';
import { LENSES } from '../../domain/lenses.ts';
import { type Entity, linksOf, type Network } from '../../domain/network.ts';
import { formatDate } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { KindMark } from '../../parts/KindMark.tsx';
import { kindLine } from '../../parts/kindLine.ts';
import { useActions, useAppState, useChoices, useSelection } from '../../state/useAppStore.ts';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import { CopyLink } from './CopyLink.tsx';
import './detail.css';
import { Facts } from './Facts.tsx';
import { linkGroups } from './facts.ts';
import { RelationGroups } from './RelationGroups.tsx';
import { SourceList } from './SourceList.tsx';
import { ThemeResults } from './ThemeResults.tsx';

interface DetailPanelProps {
  /** Whether the panel takes the focus: when the visitor opened it, not when the address did. */
  readonly takesFocus: boolean;
}

/** Everything known about the selected entity; nothing when nothing is selected. */
export function DetailPanel({ takesFocus }: DetailPanelProps) {
  const texts = useTexts();
  const { selection: id } = useChoices();
  const { select } = useActions();
  const { network } = useSelection();
  const panel = useRef<HTMLElement>(null);
  useReturnFocus(panel);
  if (id === undefined) return null;
  const entity = network.entities.get(id);
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
      <div className="detail-bar">
        <CopyLink />
        <button type="button" className="button" onClick={() => select(undefined)}>
          {texts.close}
        </button>
      </div>
      <StartAtTop key={id} panel={panel} takesFocus={takesFocus} />
      {entity ? <EntityDetail entity={entity} network={network} /> : <NotHere id={id} />}
    </aside>
  );
}

interface StartAtTopProps extends DetailPanelProps {
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

function EntityDetail({ entity, network }: { readonly entity: Entity; readonly network: Network }) {
  const texts = useTexts();
  const { record } = entity;
  return (
    <article key={entity.id}>
      <p className="detail-kind">
        <KindMark kind={entity.kind} /> {kindLine(entity, network)}
      </p>
      <h2 className="detail-name">
        {record.name}
        {'abbreviation' in record && record.abbreviation && (
          <span className="detail-abbreviation"> ({record.abbreviation})</span>
        )}
      </h2>
      <Whereabouts entity={entity} />
      <p className="detail-description">{record.description ?? texts.detail.noDescription}</p>
      <Facts entity={entity} network={network} />
      {record.checkedOn && (
        <p className="detail-note">{texts.detail.checkedOn(formatDate(record.checkedOn))}</p>
      )}
      <SourceList citations={record.sources} network={network} />
      {entity.kind === 'theme' && <ThemeResults theme={entity.id} network={network} />}
      <RelationGroups
        groups={linkGroups(network, entity.id)}
        total={linksOf(network, entity.id).length}
        network={network}
      />
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

function NotHere({ id }: { readonly id: string }) {
  const texts = useTexts();
  const { network } = useSelection();
  const { chooseVersion } = useActions();
  const index = useAppState((state) => state.index);
  const { version } = network.file;
  const isLatest = index.status === 'ready' && index.value.latest === version.id;
  return (
    <div>
      <p role="alert">{texts.detail.notInVersion(id, version.title)}</p>
      <p>{texts.detail.notInVersionAdvice}</p>
      {!isLatest && (
        <button type="button" className="button" onClick={() => chooseVersion(undefined)}>
          {texts.version.toLatest}
        </button>
      )}
    </div>
  );
}
