import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { litPath, type Path, type Paths, shortestPaths } from '../../domain/explore/paths.ts';
import { umbrellasOf } from '../../domain/explore/umbrellas.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ExplorePanel, type ExplorePanelProps } from '../../parts/ExplorePanel.tsx';
import { OutsideLens } from '../../parts/OutsideLens.tsx';
import type { PathRules as Rules } from '../../state/choices.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';
import { PathEnds } from './PathEnds.tsx';
import { PathRules } from './PathRules.tsx';
import { PathSentence } from './PathSentence.tsx';
import './explore.css';

/** So many paths are written out; the picture lights all of them. */
const WRITTEN = 60;
const FIRST_SHOWN = 6;

/** How two entities hang together: all shortest paths between them, as sentences and lit in the picture. */
export function PathPanel(props: ExplorePanelProps) {
  const texts = useTexts();
  const { path, pathRules: rules } = useChoices();
  const { network, visible } = useSelection();
  const { askPath, choosePathRules, light } = useActions();
  const umbrellas = useMemo(() => umbrellasOf(network), [network]);
  const found = useMemo(() => {
    if (path?.to === undefined) return undefined;
    const avoided = rules.throughUmbrellas ? [] : umbrellas.map(({ id }) => id);
    return shortestPaths(network, path.from, path.to, {
      counts: (kind) => !rules.uncounted.includes(kind),
      avoid: new Set(avoided),
      limit: WRITTEN,
    });
  }, [network, path, rules, umbrellas]);
  const [pointed, setPointed] = useState<Path>();
  const shown = pointed && found?.paths.includes(pointed) ? pointed : undefined;
  useEffect(() => {
    light(shown ? litPath(shown) : found && found.total > 0 ? found : undefined);
    return () => light(undefined);
  }, [light, found, shown]);
  const status = useRef<HTMLParagraphElement>(null);
  if (!path) return null;
  const countAll = () => {
    choosePathRules({ uncounted: [], throughUmbrellas: true });
    // The button that asked goes.
    status.current?.focus();
  };
  const told = ({ length, total, paths }: Paths): string => {
    const { none, noneOfChosen, found: some, first } = texts.explore.path;
    if (length === undefined) return limits(rules) ? noneOfChosen : none;
    const count = some(total, texts.format.number(total), length);
    return total > paths.length ? `${count} ${first(paths.length)}` : count;
  };
  const hidden = [...(found?.nodes ?? [])].filter((id) => !visible.has(id)).length;
  return (
    <ExplorePanel
      {...props}
      title={texts.explore.path.title}
      choosing={path.to === undefined}
      onClose={() => askPath(undefined)}
    >
      <PathEnds path={path} network={network} />
      {/* Outside what is made anew for another path: only what changes in it is read aloud. */}
      <p ref={status} role="status" tabIndex={-1}>
        {found ? told(found) : texts.explore.path.choose}
      </p>
      {found && (
        <Sentences
          key={`${path.from} ${path.to}`}
          found={found}
          onPoint={setPointed}
          onCountAll={countAll}
        >
          {hidden > 0 && <p className="detail-note">{texts.explore.path.hidden(hidden)}</p>}
          <OutsideLens ids={[...found.nodes]} tell={texts.relations.outsideLens} />
        </Sentences>
      )}
      {found && <PathRules network={network} umbrellas={umbrellas} />}
    </ExplorePanel>
  );
}

/** Whether some paths do not count. */
const limits = ({ uncounted, throughUmbrellas }: Rules): boolean =>
  uncounted.length > 0 || !throughUmbrellas;

interface SentencesProps {
  readonly found: Paths;
  /** The path under the pointer or with the focus, which then is lit alone. */
  readonly onPoint: (path: Path | undefined) => void;
  readonly onCountAll: () => void;
  /** Stands above the sentences: what the picture does not show of them. */
  readonly children: ReactNode;
}

function Sentences({ found, onPoint, onCountAll, children }: SentencesProps) {
  const texts = useTexts();
  const { network } = useSelection();
  const { pathRules: rules } = useChoices();
  const [all, setAll] = useState(false);
  const { length, paths } = found;
  if (length === undefined) {
    return limits(rules) ? (
      <button type="button" className="button" onClick={onCountAll}>
        {texts.explore.path.all}
      </button>
    ) : null;
  }
  const shown = all ? paths : paths.slice(0, FIRST_SHOWN);
  return (
    <>
      {children}
      <ol className="path-list">
        {shown.map((path) => (
          <li
            key={path.steps.map(({ to }) => to).join(' ')}
            onPointerEnter={() => onPoint(path)}
            onPointerLeave={() => onPoint(undefined)}
            onFocus={() => onPoint(path)}
            onBlur={() => onPoint(undefined)}
          >
            <PathSentence path={path} network={network} />
          </li>
        ))}
      </ol>
      {paths.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {texts.explore.path.more(paths.length - shown.length)}
        </button>
      )}
    </>
  );
}
