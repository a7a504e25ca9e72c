import { useMemo } from 'react';
import { liesWithin } from '../../domain/geo/within.ts';
import type { EntityId } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { PlaceShown } from './usePlace.ts';

/** Organisations and programmes of the place itself or of pilots that work in it, as the filters leave them. */
export function ActiveHere({ shown: { place, geography } }: { readonly shown: PlaceShown }) {
  const texts = useTexts();
  const { network, visible } = useSelection();
  const within = useMemo(() => liesWithin(network, geography, place), [network, geography, place]);
  const ofKind = (kind: 'organisation' | 'programme') =>
    [...within].filter((id) => visible.has(id) && network.entities.get(id)?.kind === kind);
  const groups = [
    { title: texts.place.active, ids: ofKind('organisation') },
    { title: texts.place.programmes, ids: ofKind('programme') },
  ].filter(({ ids }) => ids.length > 0);
  if (groups.length === 0) return null;
  return (
    <>
      {groups.map(({ title, ids }) => (
        <Disclosure key={title(0)} title={title(ids.length)}>
          <p className="detail-note">{texts.place.activeNote}</p>
          <Names ids={ids} />
        </Disclosure>
      ))}
    </>
  );
}

function Names({ ids }: { readonly ids: readonly EntityId[] }) {
  const { network } = useSelection();
  return (
    <ul className="place-pilots">
      {ids.map((id) => (
        <li key={id}>
          <EntityLink id={id} network={network} marked />
        </li>
      ))}
    </ul>
  );
}
