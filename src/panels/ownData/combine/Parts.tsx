import type { RawCollections } from '../../../domain/check/structure.ts';
import type { IsChosen } from '../../../domain/combine/choose.ts';
import type { Changed, Combination } from '../../../domain/combine/combination.ts';
import { type ListName, rowsOf } from '../../../domain/combine/lists.ts';
import type { Wording } from '../../../domain/diff/fieldWords.ts';
import { ownValue } from '../../../domain/diff/values.ts';
import type { Collections } from '../../../domain/schema.ts';
import { useCombineTexts } from '../../../i18n/combineTexts.ts';
import { type Decisions, isUnsure } from './decisions.ts';
import { AddedFields, ContradictedFields, FilledFields } from './Fields.tsx';
import { TickList } from './TickList.tsx';
import { nameOf, sourcesOf } from './useWording.ts';

interface PartProps {
  readonly combination: Combination;
  readonly wording: Wording;
  readonly isChosen: IsChosen;
  readonly onTick: Parameters<typeof TickList>[0]['onTick'];
  readonly onLook: (id: string) => void;
}

/** What of a row the views can show: itself, or the one end of a relation. */
function lookOf(list: ListName, row: { readonly id: string }): string | undefined {
  if (list === 'relations') return String(ownValue(row, 'from'));
  return SEEN.has(list) ? row.id : undefined;
}
const SEEN: ReadonlySet<ListName> = new Set<ListName>([
  'organisations',
  'programmes',
  'pilots',
  'regions',
  'themes',
  'knelpunten',
  'events',
]);

export function AddedPart({
  combination,
  decisions,
  ...props
}: PartProps & { readonly decisions: Decisions }) {
  const texts = useCombineTexts();
  const items = combination.added
    .filter((one) => !isUnsure(one, decisions))
    .map(({ list, row }) => ({
      list,
      id: row.id,
      name: nameOf(list, row, props.wording),
      look: lookOf(list, row),
      content: <AddedFields list={list} row={row} wording={props.wording} />,
    }));
  return (
    <TickList part="added" title={texts.added} text={texts.addedText} items={items} {...props} />
  );
}

export function FilledPart({ combination, ...props }: PartProps) {
  const texts = useCombineTexts();
  const items = combination.changed
    .filter(({ filled }) => filled.length > 0)
    .map((change) => ({
      ...itemOf(change, props.wording),
      content: <FilledFields change={change} wording={props.wording} />,
    }));
  return (
    <TickList part="filled" title={texts.filled} text={texts.filledText} items={items} {...props} />
  );
}

interface ContradictedProps extends PartProps {
  readonly published: Collections;
  readonly own: RawCollections;
}

export function ContradictedPart({ combination, published, own, ...props }: ContradictedProps) {
  const texts = useCombineTexts();
  const rowIn = (collections: object, list: ListName, id: string) =>
    rowsOf(collections, list).find((row) => row.id === id);
  const items = combination.changed
    .filter(({ contradicted }) => contradicted.length > 0)
    .map((change) => ({
      ...itemOf(change, props.wording),
      content: (
        <ContradictedFields
          change={change}
          wording={props.wording}
          onMap={sourcesOf(rowIn(published, change.list, change.id), props.wording)}
          inFile={sourcesOf(rowIn(own, change.list, change.ownId ?? change.id), props.wording)}
        />
      ),
    }));
  return (
    <TickList
      part="contradicted"
      title={texts.contradicted}
      text={texts.contradictedText}
      items={items}
      {...props}
    />
  );
}

const itemOf = ({ list, id }: Changed, wording: Wording) => ({
  list,
  id,
  name: nameOf(list, { id }, wording),
  look: lookOf(list, { id }),
});
