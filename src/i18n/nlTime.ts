import { formatCount } from './nlFormat.ts';

const pilots = (count: number) => formatCount(count, 'pilot', 'pilots');
const programmes = (count: number) => formatCount(count, 'programma', 'programma’s');
const parts = (count: number) => formatCount(count, 'onderdeel', 'onderdelen');

/** The texts of the timeline and of the bar of days, in Dutch (B1); they come with those. */
export const nlTime = {
  bar: {
    label: 'De dag die u bekijkt',
    on: 'Stand op',
    handle: 'Dag',
    none: 'nog geen dag gekozen',
    choose: 'Kies een dag, of sleep de lijn in de tijdlijn.',
    earlier: 'Een jaar terug',
    later: 'Een jaar verder',
    play: 'Speel af',
    stop: 'Stop',
    close: 'Toon alle jaren',
    inNetwork: 'Toon dit in het netwerk',
    ran: (pilot: number, programme: number) =>
      `${pilots(pilot)} en ${programmes(programme)} ${pilot + programme === 1 ? 'liep' : 'liepen'} (einde soms niet bekend).`,
    perhaps: (count: number) =>
      count === 1
        ? 'Van 1 is dat niet zeker: een datum is niet precies.'
        : `Van ${count} is dat niet zeker: een datum is niet precies.`,
    hidden: (count: number) => `Niet getoond, want toen niet meer of nog niet: ${parts(count)}.`,
    undated: (pilot: number, programme: number) =>
      `Zonder begindatum: ${pilots(pilot)}, ${programmes(programme)}.`,
    unsure: (count: number) => `Open en vaag getekend, want niet zeker: ${parts(count)}.`,
  },
} as const;
