import type { EntityChange } from '../../domain/diff/entityChanges.ts';
import type { Wording } from '../../domain/diff/fieldWords.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { Listing } from './Listing.tsx';
import { otherItems } from './otherItems.tsx';

interface ResultChangesProps {
  readonly results: EntityChange['results'];
  readonly wording: Wording;
}

/** Results of a theme that came, went or changed. */
export function ResultChanges({ results, wording }: ResultChangesProps) {
  const { changes: texts } = useTexts();
  const described = (records: EntityChange['results']['added']) =>
    records.map(({ id, description }) => ({ id, content: <Dutch>{description}</Dutch> }));
  return (
    <>
      <Listing heading={texts.resultsAdded} items={described(results.added)} />
      <Listing heading={texts.resultsRemoved} items={described(results.removed)} />
      <Listing
        heading={texts.resultsChanged}
        items={otherItems('results', results.changed, wording)}
      />
    </>
  );
}
