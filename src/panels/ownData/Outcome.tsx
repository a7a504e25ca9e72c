import { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import { type Texts, useTexts } from '../../i18n/texts.ts';
import type { Refused } from '../../opening/files/given.ts';
import { problemText } from '../../parts/problemText.ts';
import { useStage } from '../../state/stage.ts';
import { ProblemList } from './ProblemList.tsx';
import { toldOf } from './toldOf.ts';
import type { Opening } from './useReadingFiles.ts';

/** What came of the file that was chosen last; before one is chosen, what stands out in the one that is shown. */
export function Outcome({ opening }: { readonly opening: Opening }) {
  const texts = useOwnDataTexts();
  const all = useTexts();
  const { own } = useStage();
  if (opening.at === 'stopped' || opening.at === 'failed') {
    return <p className="own-data-told">{texts[opening.at]}</p>;
  }
  if (opening.at === 'end' && opening.reading.outcome === 'refused') {
    return (
      <section className="own-data-told">
        <h3>{toldOf(opening, texts)}</h3>
        <p>{whyText(opening.reading.why, texts, all)}</p>
        <p>{texts.nothingChanged}</p>
      </section>
    );
  }
  if (opening.at === 'end' && opening.reading.outcome === 'wrong') {
    const { problems } = opening.reading;
    return (
      <section className="own-data-told">
        <h3>{toldOf(opening, texts)}</h3>
        <p>
          {texts.wrongAdvice} {texts.nothingChanged}
        </p>
        <ProblemList problems={problems} />
      </section>
    );
  }
  if (opening.at === 'rest' && own !== undefined && own.problems.length > 0) {
    return (
      <section className="own-data-told">
        <h3>{texts.opened(own.name, own.problems.length)}</h3>
        <p>{texts.openedAdvice}</p>
        <ProblemList problems={own.problems} />
      </section>
    );
  }
  return null;
}

function whyText(why: Refused, own: ReturnType<typeof useOwnDataTexts>, texts: Texts): string {
  if (why.kind === 'load') return problemText(why.problem, texts);
  return why.kind === 'workbook' ? own.workbook[why.fault] : own.kinds[why.kind];
}
