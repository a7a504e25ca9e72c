import type { EntityId } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { useActiveHere } from './useActiveHere.ts';
import type { PlaceShown } from './usePlace.ts';

/** Who is active here, and in which programmes. */
export function ActiveHere({ shown }: { readonly shown: PlaceShown }) {
  const texts = useTexts();
  const printing = usePrinting();
  const { organisations, programmes } = useActiveHere(shown);
  const groups = [
    { title: texts.place.active, ids: organisations },
    { title: texts.place.programmes, ids: programmes },
  ].filter(({ ids }) => ids.length > 0);
  if (groups.length === 0) return null;
  return (
    <>
      {groups.map(({ title, ids }) => (
        <Disclosure key={title(0)} title={title(ids.length)} heldOpen={printing}>
          <p className="detail-note not-printed">{texts.place.activeNote}</p>
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
