import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { usePrinting } from '../ui/usePrinting.ts';
import { useAppState } from './useAppStore.ts';

/** Light or dark, as the visitor chose or the device says; paper is light. */
export function useTheme(): 'light' | 'dark' {
  const appearance = useAppState((state) => state.appearance);
  const deviceIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const printing = usePrinting();
  if (printing) return 'light';
  if (appearance === 'system') return deviceIsDark ? 'dark' : 'light';
  return appearance;
}
