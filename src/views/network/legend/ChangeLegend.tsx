import { useTexts } from '../../../i18n/texts.ts';
import { NODE_MARKS, type NodeMark } from '../scene/changes.ts';
import './changeLegend.css';
import type { Scene } from '../scene/scene.ts';

const LINE_MARKS = ['added', 'removed'] as const;

interface ChangeLegendProps {
  /** Of the earlier version. */
  readonly title: string;
  /** How many changed, whether or not they are in the picture. */
  readonly counts: Readonly<Record<NodeMark, number>>;
  readonly scene: Scene;
  readonly lit: NodeMark | undefined;
  readonly onLight: (mark: NodeMark | undefined) => void;
}

/** What the marks of a comparison mean and how many there are; each lights up those that bear it. */
export function ChangeLegend({ title, counts, scene, lit, onLight }: ChangeLegendProps) {
  const texts = useTexts();
  return (
    <div className="legend-changes">
      <span className="legend-since" id="legend-since">
        {texts.changes.since(texts.format.titleInText(title))}
      </span>
      <ul aria-labelledby="legend-since">
        {NODE_MARKS.map((mark) => {
          const drawn = scene.nodes.filter((node) => node.mark === mark).length;
          return (
            <li key={mark}>
              <button
                type="button"
                className="legend-kind"
                aria-pressed={lit === mark && drawn > 0}
                title={texts.network.light}
                disabled={drawn === 0}
                onClick={() => onLight(lit === mark ? undefined : mark)}
              >
                <ChangeMark mark={mark} />
                <span>{texts.changes.badges[mark]}</span>
                <span className="legend-count">
                  {texts.format.number(counts[mark])}
                  {drawn < counts[mark] && ` ${texts.network.ofWhich(drawn)}`}
                </span>
              </button>
            </li>
          );
        })}
        {LINE_MARKS.map((mark) => (
          <li key={mark} className="legend-line-mark">
            <svg
              className={`legend-line legend-line-${mark}`}
              viewBox="0 0 26 4"
              aria-hidden="true"
            >
              <path d="M0 2H26" />
            </svg>
            {texts.network.lineMarks[mark]}
            <span className="legend-count">
              {texts.format.number(scene.lines.filter((line) => line.mark === mark).length)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same signs as in drawMarks.ts, around a plain node. */
function ChangeMark({ mark }: { readonly mark: NodeMark }) {
  return (
    <svg
      className={`mark change-mark-${mark}`}
      width={16}
      height={16}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <circle className="change-mark-node" r={mark === 'added' ? 3.6 : 4.6} />
      {mark === 'added' && <circle className="change-mark-ring" r={6.8} />}
      {mark === 'changed' && <circle className="change-mark-dot" cx={3.8} cy={-3.8} r={2.6} />}
    </svg>
  );
}
