import type { Entity, EntityId } from '../../domain/network.ts';
import { type ComparedKind, RULES } from '../../domain/similarity/measure.ts';
import { isCompared } from '../../domain/similarity/similarity.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useSettled } from '../../ui/useSettled.ts';
import { AlikeList } from './AlikeList.tsx';
import { DroppedReasons } from './DroppedReasons.tsx';
import { useSimilar } from './useSimilar.ts';

/** So many at a time. */
const STEP = 5;
/** Who takes reasons away one after another is told once, ms. */
const PAUSE = 600;

/** What is most like an entity, and why; nothing for a kind that is not compared. */
export function SimilarSection({ entity }: { readonly entity: Entity }) {
  return isCompared(entity.kind) ? <Similar entity={entity} kind={entity.kind} /> : null;
}

function Similar({ entity, kind }: { readonly entity: Entity; readonly kind: ComparedKind }) {
  const texts = useTexts();
  const alike = useSimilar(entity.id);
  const { withoutReasons } = useChoices();
  const told = useSettled(withoutReasons.length > 0 ? texts.similar.told(alike.length) : '', PAUSE);
  return (
    <section className="similar">
      <h3 className="detail-heading">{texts.similar.title[kind]}</h3>
      {alike.length > 0 && <p className="detail-note">{texts.similar.note}</p>}
      <DroppedReasons />
      <p className="visually-hidden" role="status">
        {told}
      </p>
      {alike.length === 0 && (
        <p className="unknown">
          {withoutReasons.length > 0 ? texts.similar.noneLeft : texts.similar.none}
        </p>
      )}
      <AlikeList alike={alike} kind={kind} step={STEP} tell={({ id }) => <PlaceOf id={id} />} />
      <Disclosure level={4} title={texts.similar.how}>
        <p>{texts.similar.howText}</p>
        <p>
          {texts.similar.weights}{' '}
          {texts.format.list(Object.keys(RULES[kind]).map((of) => kindsIn(texts)[of] ?? of))}.
        </p>
      </Disclosure>
    </section>
  );
}

/** The regions that a pilot is for; nothing when it has none. */
function PlaceOf({ id }: { readonly id: EntityId }) {
  const { network } = useSelection();
  const entity = network.entities.get(id);
  const regions = (entity?.kind === 'pilot' && entity.record.regions) || [];
  const names = regions.flatMap((region) => network.entities.get(region)?.record.name ?? []);
  return names.length === 0 ? null : <p className="similar-place">{names.join(', ')}</p>;
}

function kindsIn({ similar }: ReturnType<typeof useTexts>): Readonly<Record<string, string>> {
  return similar.kinds;
}
