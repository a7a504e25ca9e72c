import { KINDS, type Kind } from '../../../domain/kinds.ts';
import type { Lens } from '../../../domain/lenses.ts';
import { BREADTHS } from '../../../domain/lensGraph.ts';
import { type Entity, type EntityId, pictureName } from '../../../domain/network.ts';
import type { Size } from '../../../drawing/nameBlock.ts';
import { inSentence } from '../../../i18n/format.ts';
import { savingTexts } from '../../../i18n/savingTexts.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { breadthWords } from '../../../parts/breadthWords.ts';
import { kindCountWords } from '../../../parts/kindCounts.ts';
import type { Origin } from '../../../parts/origin.ts';
import type { Selection } from '../../../state/selection.ts';
import type { Frame } from '../paint/draw.ts';
import type { Snapshot } from '../renderer/snapshot.ts';
import { NODE_MARKS } from '../scene/changes.ts';
import type { Emphasis } from '../scene/emphasis.ts';
import type { Scene } from '../scene/scene.ts';
import { nodesInside } from './savedFrame.ts';
import type { LegendRow, SheetWords } from './sheet.ts';

/** What is known about a picture that is saved. */
export interface Told {
  readonly texts: Texts;
  readonly lens: Lens;
  readonly origin: Pick<Origin, 'title' | 'state'>;
  readonly selection: Pick<Selection, 'network' | 'visible'>;
  /** Of the groups that give the nodes their colours; undefined: their kinds do. */
  readonly groupNames?: Snapshot['groupNames'];
  /** The chosen filters, each in words. */
  readonly filters: readonly string[];
  /** What is selected; undefined: nothing, or something else stands out instead. */
  readonly selected: Entity | undefined;
  /** Title of the earlier version; undefined: nothing is compared. */
  readonly since: string | undefined;
  /** See `source` of Origin. */
  readonly source: string;
}

/** The filters in a sentence. */
export function filterSentence(filters: readonly string[], texts: Texts): string {
  return filters.length === 0
    ? savingTexts(texts).noFilters
    : savingTexts(texts).filters(filters.join('; '));
}

/** Everything that is written on a sheet around the picture. */
export function sheetWords(told: Told, frame: Frame & Size): SheetWords {
  const { texts, lens, origin, selected, since } = told;
  const { scene, emphasis } = frame;
  const inside = nodesInside(frame);
  const state = [
    origin.state,
    ...(since === undefined
      ? []
      : [savingTexts(texts).comparedWith(texts.format.titleInText(since))]),
    filterSentence(told.filters, texts),
  ];
  const notDrawn = texts.format.list(notDrawnWords(told, scene));
  return {
    heading: savingTexts(texts).heading(origin.title, inSentence(texts.lenses.names[lens.id])),
    lead: [
      state.join(' '),
      ...(emphasis ? [litWords(selected, emphasis, texts)] : []),
      ...(inside < scene.nodes.length
        ? [
            savingTexts(texts).cutOut(
              texts.format.number(inside),
              texts.format.number(scene.nodes.length),
            ),
          ]
        : []),
    ],
    legend: [
      nodeRows(told, scene),
      groupRows(told, frame),
      lineRows(told, scene),
      changeRows(told, scene),
    ],
    notes: [
      ...(notDrawn === '' ? [] : [savingTexts(texts).notDrawn(notDrawn)]),
      texts.save.source(told.source),
    ],
  };
}

/** The same as the sheet, in running text for who does not see it. */
export function describeSheet({ lead, notes }: SheetWords, told: Told, scene: Scene): string {
  const { texts } = told;
  const things = texts.format.list(
    kindCountWords(vocabularies(told), countKinds(scene.nodes), texts),
  );
  return [
    savingTexts(texts).describe(things, texts.network.lines(scene.lines.length)),
    ...lead,
    ...notes,
  ].join(' ');
}

const litWords = (selected: Entity | undefined, { lit }: Emphasis, texts: Texts) =>
  selected ? savingTexts(texts).selected(pictureName(selected)) : savingTexts(texts).lit(lit.size);

const vocabularies = ({ selection }: Told) => selection.network.file.vocabularies;

function countKinds(things: readonly { readonly kind: Kind }[]): Record<Kind, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind } of things) counts[kind] += 1;
  return counts;
}

/** What the filters leave and the picture does not have, by kind. */
function notDrawnWords(told: Told, scene: Scene): string[] {
  const { network, visible } = told.selection;
  const drawn = new Set<EntityId>(scene.nodes.map(({ id }) => id));
  const missing = [...network.entities.values()].filter(
    ({ id }) => visible.has(id) && !drawn.has(id),
  );
  return kindCountWords(vocabularies(told), countKinds(missing), told.texts);
}

const counted = (label: string, count: number, { format }: Texts) =>
  `${label} (${format.number(count)})`;

function nodeRows(told: Told, scene: Scene): LegendRow[] {
  const counts = countKinds(scene.nodes);
  return vocabularies(told).kinds.flatMap(({ kind, plural }): LegendRow[] =>
    counts[kind] === 0
      ? []
      : [
          {
            sign: 'node',
            kind,
            label: counted(plural[told.texts.language], counts[kind], told.texts),
          },
        ],
  );
}

/** None when the colours tell kinds. */
function groupRows({ groupNames, texts }: Told, { scene, groups }: Frame): LegendRow[] {
  if (!groupNames || !groups) return [];
  const count = (group: number | undefined) =>
    scene.nodes.filter(({ id }) => groups.get(id) === group).length;
  const rows = [
    ...groupNames.names.map((name, group) => ({ name, group })),
    { name: groupNames.rest, group: undefined },
  ];
  return rows.flatMap(({ name, group }): LegendRow[] => {
    const drawn = count(group);
    return drawn === 0 ? [] : [{ sign: 'group', group, label: counted(name, drawn, texts) }];
  });
}

/** Only what there is of. */
function lineRows(told: Told, scene: Scene): LegendRow[] {
  const lines = scene.lines.filter(({ mark }) => mark !== 'removed');
  const rows =
    told.lens.joinedBy !== 'relation'
      ? BREADTHS.map((breadth) => ({
          look: { pattern: 'solid', breadth } as const,
          label: breadthWords(told.lens, told.texts)[breadth],
          count: lines.filter((line) => line.breadth === breadth).length,
        }))
      : vocabularies(told).relationFamilies.map(({ pattern, label }) => ({
          look: { pattern, breadth: 1 } as const,
          label: label[told.texts.language],
          count: lines.filter((line) => line.pattern === pattern).length,
        }));
  return rows
    .filter(({ count }) => count > 0)
    .map(({ look, label, count }) => ({
      sign: 'line',
      ...look,
      label: counted(label, count, told.texts),
    }));
}

const LINE_MARKS = ['added', 'removed'] as const;

function changeRows({ texts }: Told, scene: Scene): LegendRow[] {
  if (!scene.compares) return [];
  const nodes = NODE_MARKS.map((mark) => ({
    row: { sign: 'node', kind: 'organisation', mark } as const,
    label: texts.changes.badges[mark],
    count: scene.nodes.filter((node) => node.mark === mark).length,
  }));
  const lines = LINE_MARKS.map((mark) => ({
    row: { sign: 'line', pattern: 'solid', breadth: 1, mark } as const,
    label: texts.network.lineMarks[mark],
    count: scene.lines.filter((line) => line.mark === mark).length,
  }));
  return [...nodes, ...lines]
    .filter(({ count }) => count > 0)
    .map(({ row, label, count }) => ({ ...row, label: counted(label, count, texts) }));
}
