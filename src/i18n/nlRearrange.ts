import { formatCount } from './nlFormat.ts';

/** The texts of laying out the network in this page, in Dutch (B1); part of nl.ts. */
const parts = (count: number) => formatCount(count, 'onderdeel', 'onderdelen');

export const nlRearrange = {
  start: 'Herschik',
  explain:
    'Verdeelt wat in beeld is opnieuw over de ruimte. Alleen u ziet dat: een link naar deze pagina toont de vaste plaatsen.',
  tooFew: 'Herschikken kan met 2 of meer onderdelen in beeld.',
  comparing:
    'Herschikken kan niet terwijl u versies vergelijkt: dan staat alles op zijn vaste plaats.',
  busy: (percentage: number) => `Herschikken: ${percentage} %`,
  stop: 'Stop',
  back: 'Terug naar de vaste plaatsen',
  /** After `told.done`, where there is room for it. */
  onlyHere: 'Een link toont de vaste plaatsen.',
  /** What happened last, also for who does not see the picture. */
  told: {
    done: (count: number) => `Herschikt: ${parts(count)}.`,
    stopped: 'Het herschikken is gestopt. Alles staat op zijn vaste plaats.',
    back: 'Alles staat weer op zijn vaste plaats.',
    outgrown: 'Er kwam iets bij in beeld. Daarom staat alles weer op zijn vaste plaats.',
    comparing: 'U vergelijkt nu versies. Daarom staat alles weer op zijn vaste plaats.',
    failed: 'Het herschikken is niet gelukt. Is er een verbinding? Probeer het opnieuw.',
  },
  /** In the place of a picture whose places the data does not hold. */
  making: {
    busy: (percentage: number) => `De plaatsen worden berekend: ${percentage} %`,
    busyExplain: 'De Lijst en de filters werken al.',
    stop: 'Stop',
    stopped:
      'De plaatsen zijn niet berekend. Daarom is hier geen netwerk te zien. De Lijst toont alles.',
    failed:
      'De plaatsen konden niet worden berekend. Is er een verbinding? Probeer het opnieuw. De Lijst toont alles.',
    again: 'Bereken de plaatsen',
    made: 'De plaatsen zijn berekend.',
  },
} as const;
