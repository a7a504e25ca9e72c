import { lazy, Suspense } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useConfig } from '../../state/useAppStore.ts';

/** Not even made in a build that may not show it. */
const KadasterLayer =
  import.meta.env.VITE_PDOK === '1'
    ? lazy(async () => {
        const { KadasterLayer: component } = await import('./KadasterLayer.tsx');
        return { default: component };
      })
    : undefined;

/**
 * Whether this build may show the map of the Kadaster: its security policy must allow their host as well, see
 * scripts/server/securityHeaders.mjs.
 */
const hasKadaster = () => import.meta.env.VITE_PDOK === '1';

interface KadasterSwitchProps {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Nothing is asked of another host before the visitor, who reads what that means, presses this. */
export function KadasterSwitch({ isOn, onSwitch }: KadasterSwitchProps) {
  const { kadaster } = useTexts().map;
  const { pdok = true } = useConfig();
  if (!hasKadaster() || !pdok) return null;
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
