import { useTexts } from '../../../i18n/texts.ts';
import { EVERYTHING } from '../../../parts/OutsideLens.tsx';
import { useActions, useChoices, useSelection } from '../../../state/useAppStore.ts';

/** Leads to the lens that leaves out as little as can be; nothing there, or where nothing of the choice is in it. */
export function ToEverything() {
  const texts = useTexts();
  const { lens } = useChoices();
  const { network, visible } = useSelection();
  const { chooseLens } = useActions();
  const places = network.file.layouts[EVERYTHING]?.nodes ?? {};
  if (lens === EVERYTHING || ![...visible].some((id) => Object.hasOwn(places, id))) return null;
  return (
    <button type="button" className="link" onClick={() => chooseLens(EVERYTHING)}>
      {texts.relations.showInAll}
    </button>
  );
}
