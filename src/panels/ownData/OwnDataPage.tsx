import { useEffect, useRef } from 'react';
import { useCombineTexts } from '../../i18n/combineTexts.ts';
import { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { chosenOf } from './chosenFiles.ts';
import { FileField } from './FileField.tsx';
import { Outcome } from './Outcome.tsx';
import { Progress } from './Progress.tsx';
import { Template } from './Template.tsx';
import { toldOf } from './toldOf.ts';
import { useDropped } from './useDropped.ts';
import { useOpening } from './useOpening.ts';
import type { Opening } from './useReadingFiles.ts';
import './ownData.css';

/** What cannot be shown by itself may well be an addition to the map. */
const isPartial = (opening: Opening): boolean =>
  opening.at === 'end' &&
  (opening.reading.outcome === 'wrong' || opening.reading.why.kind === 'no-rows');

/** Opens files of the visitor, on the device of the visitor, and tells what is wrong with them. */
export function OwnDataPage() {
  const texts = useOwnDataTexts();
  const combine = useCombineTexts();
  const { opening, open, stop } = useOpening();
  useDropped(open);
  const outcome = useRef<HTMLDivElement>(null);
  const hasEnded = opening.at === 'end';
  useEffect(() => {
    // On a small screen it stands below what is in view; jsdom has no scrolling.
    if (hasEnded) outcome.current?.scrollIntoView?.({ block: 'start' });
  }, [hasEnded]);
  const choose = (files: Iterable<File>) => void open(chosenOf(files));
  return (
    <>
      <p>{texts.what}</p>
      <p>{texts.stays}</p>
      <div className="own-data-choose">
        <FileField label={texts.choose} isMain onChoose={choose} />
        <FileField label={texts.chooseFolder} folder onChoose={choose} />
      </div>
      <p>{texts.orDrop}</p>
      {/* Always there, for only what changes in it is read aloud. */}
      <p role="status" className={opening.at === 'reading' ? undefined : 'visually-hidden'}>
        {toldOf(opening, texts)}
      </p>
      <div ref={outcome}>
        <Outcome opening={opening} />
        {isPartial(opening) && (
          <p>
            {combine.partial}{' '}
            <PageLink page="combineren" className="link">
              {combine.compare}
            </PageLink>
          </p>
        )}
      </div>
      {opening.at === 'reading' && <Progress opening={opening} onStop={stop} />}
      <h3>{texts.formsTitle}</h3>
      <ul>
        {texts.forms.map((form) => (
          <li key={form}>{form}</li>
        ))}
      </ul>
      <section>
        <h3>{combine.offerTitle}</h3>
        <p>{combine.offer}</p>
        <PageLink page="combineren" className="link">
          {combine.compare}
        </PageLink>
      </section>
      <Template />
    </>
  );
}
