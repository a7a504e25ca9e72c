import type { PilotsAround } from '../../domain/geo/pilotsAt.ts';
import { useTexts } from '../../i18n/texts.ts';
import { divisionWords } from '../../parts/divisionWords.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PilotList } from './PilotList.tsx';

/** A larger region than this is a long way off: its pilots are there when asked for. */
const NEARBY = 20;

interface PilotsAroundHereProps {
  readonly around: PilotsAround;
  /** Whether pilots of the place itself were told before. */
  readonly told: boolean;
}

/** The pilots that a region around the place adds; nothing when it adds none. */
export function PilotsAroundHere({ around, told }: PilotsAroundHereProps) {
  const texts = useTexts();
  const { region, size, pilots } = around;
  if (pilots.length === 0) return null;
  const { one } = divisionWords(region.division, texts);
  const title = told ? texts.place.morePilotsAround : texts.place.pilotsAround;
  return (
    <Disclosure startsOpen={size <= NEARBY} title={title(pilots.length, one, region.name)}>
      <PilotList pilots={pilots} />
    </Disclosure>
  );
}
