import { useCombineTexts } from '../../../i18n/combineTexts.ts';

/** Shows a record in the network; its own name tells them apart where they are listed. */
export function LookButton({
  name,
  onLook,
}: {
  readonly name: string;
  readonly onLook: () => void;
}) {
  const texts = useCombineTexts();
  return (
    <button type="button" className="link" aria-label={texts.lookAt(name)} onClick={onLook}>
      {texts.look}
    </button>
  );
}
