import type { Proposal } from '../../../domain/combine/choose.ts';
import { useCombineTexts } from '../../../i18n/combineTexts.ts';

interface TogetherProps {
  readonly proposal: Proposal;
  readonly onShow: () => void;
  readonly failed: boolean;
}

/** The way to see the map with what was chosen over it. */
export function Together({ proposal, onShow, failed }: TogetherProps) {
  const texts = useCombineTexts();
  if ([...proposal.rows.values()].every((rows) => rows.length === 0)) return null;
  return (
    <section className="combine-part">
      <h3>{texts.togetherTitle}</h3>
      <p>{texts.togetherText}</p>
      <button type="button" className="button" onClick={onShow}>
        {texts.together}
      </button>
      <p role="status">{failed && texts.togetherFailed}</p>
    </section>
  );
}
