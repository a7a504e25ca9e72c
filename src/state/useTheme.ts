import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { useAppState } from './useAppStore.ts';

/** Light or dark, as the visitor chose or the device says. */
export function useTheme(): 'light' | 'dark' {
  const appearance = useAppState((state) => state.appearance);
  const deviceIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  if (appearance === 'system') return deviceIsDark ? 'dark' : 'light';
  return appearance;
}
