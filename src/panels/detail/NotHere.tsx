import { formerIdOf } from '../../domain/formerIds.ts';
import type { EntityId } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useActions, useAppState, useSelection } from '../../state/useAppStore.ts';

/** In place of the detail of what the shown version does not have: why, when it says so, and a way on. */
export function NotHere({ id }: { readonly id: EntityId }) {
  const texts = useTexts();
  const { network } = useSelection();
  const { chooseVersion } = useActions();
  const index = useAppState((state) => state.index);
  const { version } = network.file;
  const former = formerIdOf(network, id);
  const isLatest = index.status === 'ready' && index.value.latest === version.id;
  return (
    <div>
      <p role="alert">
        {former
          ? texts.detail.noLongerInVersion(id, version.title)
          : texts.detail.notInVersion(id, version.title)}
      </p>
      <p>{former ? former.note : texts.detail.notInVersionAdvice}</p>
      {!former && !isLatest && (
        <button type="button" className="button" onClick={() => chooseVersion(undefined)}>
          {texts.version.toLatest}
        </button>
      )}
    </div>
  );
}
