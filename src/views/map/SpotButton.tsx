import type { ReactNode } from 'react';
import type { Pixel } from '../../domain/geo/mercator.ts';

interface SpotButtonProps {
  /** In px of the layer. */
  readonly at: Pixel;
  /** Whether Tab comes here; the other spots are reached from it with the arrow keys. */
  readonly isStop: boolean;
  readonly className: string;
  readonly label: string;
  readonly isCurrent?: boolean;
  readonly opensDialog: boolean;
  /** Told whether the focus came by key, so that it shows. */
  readonly onFocus: (isVisible: boolean) => void;
  readonly onBlur?: () => void;
  readonly onOpen: () => void;
  readonly children?: ReactNode;
}

/** A button on the map. */
export function SpotButton(props: SpotButtonProps) {
  const { at, isStop, className, label, isCurrent = false, opensDialog, children } = props;
  return (
    <button
      type="button"
      className={className}
      style={{ transform: `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)` }}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-current={isCurrent ? 'true' : undefined}
      aria-haspopup={opensDialog ? 'dialog' : undefined}
      onFocus={({ currentTarget }) => props.onFocus(currentTarget.matches(':focus-visible'))}
      onBlur={props.onBlur}
      onClick={(event) => {
        // Leaflet would take it for a click on the map.
        event.stopPropagation();
        props.onOpen();
      }}
    >
      {children}
    </button>
  );
}
