import { useStage } from '../../state/stage.ts';
import { useReadingFiles } from './useReadingFiles.ts';
import { useShowOwn } from './useShowOwn.tsx';

/** Opens files: shows what they hold. */
export function useOpening() {
  const { site } = useStage();
  const { network } = site.state.getState();
  if (network.status !== 'ready') throw new Error('Own data is opened beside a version');
  const { vocabularies } = network.value.file;
  const showOwn = useShowOwn();
  return useReadingFiles({ vocabularies }, (name, read, chosen) =>
    read.outcome === 'opened' ? showOwn(name, read, chosen) : undefined,
  );
}
