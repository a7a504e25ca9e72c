import { useActions, useIsLocked } from '../../state/useAppStore.ts';

interface ToOtherPlaceProps {
  readonly code: string;
  readonly name: string;
}

/** The name of a gemeente or region, as a button that goes there; where the place is locked, only its name. */
export function ToOtherPlace({ code, name }: ToOtherPlaceProps) {
  const { choosePlace } = useActions();
  const isLocked = useIsLocked()('regio');
  if (isLocked) return <span className="place-name">{name}</span>;
  return (
    <button type="button" className="link place-name" onClick={() => choosePlace(code)}>
      {name}
    </button>
  );
}
