import { type RefObject, useMemo } from 'react';
import { proposalOf } from '../../../domain/combine/choose.ts';
import { combine } from '../../../domain/combine/combine.ts';
import { sinceOrigin } from '../../../domain/combine/sinceOrigin.ts';
import type { NetworkFile } from '../../../domain/schema.ts';
import { useCombineTexts } from '../../../i18n/combineTexts.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { ProblemList } from '../ProblemList.tsx';
import { chosenIn, type Decisions, partKey, sameAs } from './decisions.ts';
import { Likes } from './Likes.tsx';
import { AddedPart, ContradictedPart, FilledPart } from './Parts.tsx';
import { ProposalPart } from './ProposalPart.tsx';
import { Retired } from './Retired.tsx';
import { sumOf } from './sumOf.ts';
import { Together } from './Together.tsx';
import type { Compared } from './useComparing.ts';
import { useShowTogether } from './useShowTogether.tsx';
import { useWording } from './useWording.ts';

interface ComparedDataProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The published version. */
  readonly file: NetworkFile;
  readonly compared: Compared;
  readonly onDecide: (decisions: Decisions) => void;
}

/** What the own file adds, fills in and contradicts; what of it goes into the proposal; and both together. */
export function ComparedData({ heading, file, compared, onDecide }: ComparedDataProps) {
  const texts = useCombineTexts();
  const { format } = useTexts();
  const { own, origin, decisions, name, problems } = compared;
  const said = useMemo(
    () => (origin === undefined ? own : sinceOrigin(own, origin, file)),
    [own, origin, file],
  );
  const undecided = useMemo(() => combine(file, said), [file, said]);
  const combination = useMemo(
    () => combine(file, said, sameAs(decisions)),
    [file, said, decisions],
  );
  const isChosen = useMemo(() => chosenIn(combination, decisions), [combination, decisions]);
  const proposal = useMemo(
    () => proposalOf(combination, file, isChosen),
    [combination, file, isChosen],
  );
  const wording = useWording(combination, file);
  const { showTogether, failed } = useShowTogether(file, proposal, compared);
  const tick: TickParts = (parts, on) => {
    const ticked = new Map(decisions.ticked);
    for (const [part, list, id] of parts) ticked.set(partKey(part, list, id), on);
    onDecide({ ...decisions, ticked });
  };
  const shared = { combination, wording, isChosen, onTick: tick, onLook: showTogether };
  return (
    <section className="combine">
      <h3 ref={heading} tabIndex={-1}>
        {texts.result(name, format.titleInText(file.version.title))}
      </h3>
      <p className="combine-sum">{sumOf(combination, decisions, texts)}</p>
      {origin !== undefined && <p>{texts.madeOf(format.titleInText(origin.version.title))}</p>}
      {combination.same > 0 && <p>{texts.same(combination.same)}</p>}
      {problems.length > 0 && (
        <Disclosure level={4} title={texts.warnings(problems.length)}>
          <ProblemList problems={problems} />
        </Disclosure>
      )}
      <Likes undecided={undecided} decisions={decisions} wording={wording} onDecide={onDecide} />
      <AddedPart {...shared} decisions={decisions} />
      <FilledPart {...shared} />
      <ContradictedPart {...shared} published={file} own={own} />
      <Retired combination={combination} wording={wording} />
      <Together onShow={() => showTogether()} failed={failed} proposal={proposal} />
      <ProposalPart file={file} proposal={proposal} />
    </section>
  );
}

type TickParts = Parameters<typeof AddedPart>[0]['onTick'];
