import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { NetworkFile } from '../../../domain/schema.ts';
import { useCombineTexts } from '../../../i18n/combineTexts.ts';
import { useOwnDataTexts } from '../../../i18n/ownDataTexts.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { LoadingText } from '../../../parts/LoadingText.tsx';
import { useStage } from '../../../state/stage.ts';
import { chosenOf } from '../chosenFiles.ts';
import { FileField } from '../FileField.tsx';
import { Outcome } from '../Outcome.tsx';
import { Progress } from '../Progress.tsx';
import { toldOf } from '../toldOf.ts';
import { useDropped } from '../useDropped.ts';
import './combine.css';
import { ComparedData } from './ComparedData.tsx';
import { useComparing } from './useComparing.ts';

/** Lays own data beside the version of this site, and makes a proposal of it. */
export function CombinePage() {
  const texts = useCombineTexts();
  const { loading, format } = useTexts();
  const { site } = useStage();
  const network = useStore(site.state, (state) => state.network);
  const index = useStore(site.state, (state) => state.index);
  if (site.source.ownFile !== undefined) return <p>{texts.notHere}</p>;
  if (network.status !== 'ready') return <LoadingText text={loading} />;
  const latest =
    index.status === 'ready'
      ? index.value.versions.find(({ id }) => id === index.value.latest)
      : undefined;
  const isLatest = latest === undefined || latest.id === network.value.file.version.id;
  return (
    <>
      {!isLatest && (
        <p className="combine-old">{texts.notLatest(format.titleInText(latest.title))}</p>
      )}
      <Comparing key={network.value.file.version.id} published={network.value.file} />
    </>
  );
}

function Comparing({ published }: { readonly published: NetworkFile }) {
  const texts = useCombineTexts();
  const ownTexts = useOwnDataTexts();
  const { opening, open, stop, compared, decide } = useComparing(published);
  useDropped(open);
  const result = useRef<HTMLHeadingElement>(null);
  const wasReading = useRef(false);
  useEffect(() => {
    // Only after the visitor waited for it: it is not there when the page opens.
    if (wasReading.current && opening.at === 'rest') result.current?.focus();
    wasReading.current = opening.at === 'reading';
  }, [opening.at]);
  const choose = (files: Iterable<File>) => void open(chosenOf(files));
  const isFirst = compared === undefined;
  return (
    <>
      <p>{texts.what}</p>
      <p>{texts.stays}</p>
      {isFirst && <p>{texts.which}</p>}
      <div className="own-data-choose">
        <FileField
          label={isFirst ? texts.choose : texts.another}
          isMain={isFirst}
          onChoose={choose}
        />
        {isFirst && <FileField label={texts.chooseFolder} folder onChoose={choose} />}
      </div>
      {/* Always there, for only what changes in it is read aloud. */}
      <p role="status" className={opening.at === 'reading' ? undefined : 'visually-hidden'}>
        {toldOf(opening, ownTexts)}
      </p>
      {opening.at === 'reading' && <Progress opening={opening} onStop={stop} />}
      {opening.at !== 'rest' && <Outcome opening={opening} />}
      {compared !== undefined && opening.at === 'rest' && (
        <ComparedData heading={result} file={published} compared={compared} onDecide={decide} />
      )}
    </>
  );
}
