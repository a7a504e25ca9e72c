import { GEMEENTE } from '../../geo/divisions.ts';
import { error, type Problem, warning } from '../problem.ts';
import type { Check, Subject } from '../subject.ts';

/** Words with which a description says on purpose that a pilot has no place. */
const SAYS_WHERE = /landelijk|(?:niet|on)bekend/i;

/** A field `gemeenten` holds regions that are a gemeente: a pilot or region of cooperation is drawn with them. */
export const checkGemeenten: Check = function* ({ records, words }) {
  const kinds = new Map(records.regions.map(({ id, kind }) => [id, kind]));
  for (const name of ['pilots', 'regions'] as const) {
    for (const { id, gemeenten } of records[name]) {
      for (const [index, gemeente] of (gemeenten ?? []).entries()) {
        const kind = kinds.get(gemeente);
        if (kind === undefined || kind === GEMEENTE) continue;
        yield error(
          'no-gemeente',
          { name, record: id, path: ['gemeenten', index] },
          `"${gemeente}" is geen gemeente, maar een ${kind}.`,
          name === 'pilots'
            ? `Zet deze regio bij ${words.field('pilots', 'regions')}, en noem hier alleen gemeenten.`
            : 'Noem de gemeenten die erin liggen.',
        );
      }
    }
  }
};

function* withoutPlace({ records, words }: Subject): Generator<Problem> {
  for (const { id, description, regions, gemeenten } of records.pilots) {
    if (regions !== undefined || gemeenten !== undefined) continue;
    if (description !== undefined && SAYS_WHERE.test(description)) continue;
    yield warning(
      'no-region',
      { name: 'pilots', record: id, path: ['regions'] },
      'Er staat niet waar deze pilot is, en dus staat hij niet op de kaart.',
      `Vul ${words.field('pilots', 'regions')} in. Is de pilot landelijk, of is de plaats niet bekend? Zeg dat dan in de omschrijving.`,
    );
  }
}

function* tooFewPartnerGroups({ records, words }: Subject): Generator<Problem> {
  const field = words.field('pilots', 'partnerGroups');
  const minimums = new Map(records.programmes.map((p) => [p.id, p.minimumPartnerGroups]));
  for (const { id, programme, partnerGroups } of records.pilots) {
    const minimum = programme === undefined ? undefined : minimums.get(programme);
    const count = partnerGroups && new Set(partnerGroups).size;
    if (minimum === undefined || (count !== undefined && count >= minimum)) continue;
    const place = { name: 'pilots', record: id, path: ['partnerGroups'] } as const;
    const asked = `${programme} vraagt er minstens ${minimum}`;
    yield count === undefined
      ? warning(
          'partner-groups-unknown',
          place,
          `Niet bekend is welke groepen partners meedoen: ${asked}.`,
          `Zoek het op in de bron en vul ${field} in. Niet te vinden? Dan blijft het "niet bekend".`,
        )
      : warning(
          'too-few-partner-groups',
          place,
          `Partners uit ${count === 1 ? '1 groep' : `${count} groepen`} doen mee, maar ${asked}.`,
          `Vul ${field} aan als de bron er meer noemt. Doen er echt niet meer mee? Dan is het goed.`,
        );
  }
}

/** A pilot says where it is, and has partners from as many groups as the call of its programme asks. */
export const checkPilots: Check = function* (subject) {
  yield* withoutPlace(subject);
  yield* tooFewPartnerGroups(subject);
};
