import { lazy, Suspense } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useOffersKadaster } from '../../parts/useOffersKadaster.ts';

/** Not even made in a build that may not show it. */
const KadasterLayer =
  import.meta.env.VITE_PDOK === '1'
    ? lazy(async () => {
        const { KadasterLayer: component } = await import('./KadasterLayer.tsx');
        return { default: component };
      })
    : undefined;

interface KadasterSwitchProps {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Nothing is asked of another host before the visitor, who reads what that means, presses this. */
export function KadasterSwitch({ isOn, onSwitch }: KadasterSwitchProps) {
  const { kadaster } = useTexts().map;
  const isOffered = useOffersKadaster();
  if (!isOffered) return null;
  return (
    <button
      type="button"
      className="button map-kadaster"
      aria-pressed={isOn}
      onClick={() => onSwitch(!isOn)}
    >
      {kadaster}
    </button>
  );
}

/** The background map, fetched when it is switched on. */
export function KadasterBackground() {
  return KadasterLayer ? (
    <Suspense fallback={null}>
      <KadasterLayer />
    </Suspense>
  ) : null;
}
