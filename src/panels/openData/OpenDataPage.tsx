import { useState } from 'react';
import type { IndexFile } from '../../domain/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { CitedAs } from '../../parts/CitedAs.tsx';
import { CopyLink } from '../../parts/CopyLink.tsx';
import { Dutch } from '../../parts/Dutch.tsx';
import { ExternalLink } from '../../parts/ExternalLink.tsx';
import { DEFAULT_CHOICES } from '../../state/choices.ts';
import { useAppState, useChoices } from '../../state/useAppStore.ts';
import { isFramed, isSealedOff } from '../../ui/isFramed.ts';
import { FileList } from './FileList.tsx';
import './openData.css';

/** Exist in every language, by its name. */
const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/deed';
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/deed';
/** It cannot hold its own hash and size. */
const INDEX = { path: 'index.json' };

/** Every file of the data: what it is for, its size, and how all of it may be used. */
export function OpenDataPage() {
  const texts = useTexts();
  const words = usePageTexts().openData;
  const { language } = useChoices();
  const index = useAppState((state) => state.index);
  const [withHashes, setWithHashes] = useState(false);
  if (index.status !== 'ready') return null;
  const { files, geo } = index.value;
  return (
    <>
      <p>{words.what}</p>
      <p>{words.which}</p>
      {(isFramed() || isSealedOff()) && (
        <div className="open-data-note">
          <p>{words.inFrame}</p>
          <CopyLink label={words.copyAddress} />
        </div>
      )}
      <label className="open-data-hashes">
        <input type="checkbox" checked={withHashes} onChange={() => setWithHashes(!withHashes)} />
        {words.showHashes}
      </label>
      <Versions index={index.value} withHashes={withHashes} />
      <h3>{words.whole}</h3>
      <FileList files={[INDEX, ...files, ...geo]} withHashes={withHashes} />
      <h3>{words.licence}</h3>
      <p>
        {words.licenceData}{' '}
        <ExternalLink url={`${CC0}.${texts.language}`}>{words.licenceDataName}</ExternalLink>.
      </p>
      <p>
        {words.licenceMap}{' '}
        <ExternalLink url={`${CC_BY}.${texts.language}`}>{words.licenceMapName}</ExternalLink>.
      </p>
      <h3>{words.cite}</h3>
      <p>{words.citeWhy}</p>
      <CitedAs choices={{ ...DEFAULT_CHOICES, language }} />
      <h3>{words.addresses}</h3>
      <p>{words.addressesText}</p>
    </>
  );
}

interface VersionsProps {
  readonly index: IndexFile;
  readonly withHashes: boolean;
}

/** The newest first; only the latest that is published is open. */
function Versions({ index: { versions, latest }, withHashes }: VersionsProps) {
  const texts = useTexts();
  const words = usePageTexts().openData;
  return [...versions].reverse().map(({ id, title, summary, date, state, files }) => {
    const isLatest = id === latest;
    const isConcept = state === 'concept';
    return (
      <details key={id} className="open-data-version" open={isLatest}>
        <summary>
          <h3>
            {isLatest && words.latest(title)}
            {isConcept && words.concept(title)}
            {!isLatest && !isConcept && title}
          </h3>
        </summary>
        <p>
          <Dutch>{summary}</Dutch> {words.until(texts.format.dateInText(date))}
        </p>
        {files.length > 0 ? (
          <FileList files={files} version={id} withHashes={withHashes} />
        ) : (
          <p>{words.noFiles}</p>
        )}
      </details>
    );
  });
}
