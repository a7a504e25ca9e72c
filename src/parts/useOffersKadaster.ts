import { useConfig } from '../state/useAppStore.ts';

/**
 * Whether the map may show the background of the Kadaster: the security policy of the build must allow their host as
 * well, see scripts/server/securityHeaders.mjs, and the site may still leave it out.
 */
export function useOffersKadaster(): boolean {
  const { pdok = true } = useConfig();
  return import.meta.env.VITE_PDOK === '1' && pdok;
}
