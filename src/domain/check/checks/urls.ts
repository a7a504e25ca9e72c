import { error, type Problem } from '../problem.ts';
import type { RecordCollection } from '../structure.ts';
import type { Check } from '../subject.ts';

/** Parts with dots between them, the last one beginning with a letter: not `localhost`, `www..nl` or `10.0.0.1`. */
const HOST = /^([^.]+\.)+[a-z][^.]+$/;

/** What is wrong with an address that begins with http(s); undefined when nothing is. */
function faultOf(text: string): string | undefined {
  try {
    const { hostname, username, password } = new URL(text);
    if (!HOST.test(hostname)) return 'De naam van de website in dit webadres kan niet kloppen.';
    return username + password === '' ? undefined : 'In dit webadres staat een naam of wachtwoord.';
  } catch {
    return 'Dit webadres kan niet kloppen.';
  }
}

function* faultIn(
  name: RecordCollection,
  record: string,
  field: string,
  text: string | undefined,
): Generator<Problem> {
  const fault = text === undefined ? undefined : faultOf(text);
  if (fault === undefined) return;
  const place = { name, record, path: [field] };
  yield error('url', place, fault, 'Open de pagina en neem het adres over.');
}

/** Web addresses can be opened: the schema sees to http(s) and spaces, this to the rest. */
export const checkUrls: Check = function* ({ records }) {
  for (const { id, website } of records.organisations) {
    yield* faultIn('organisations', id, 'website', website);
  }
  for (const { id, url } of records.sources) yield* faultIn('sources', id, 'url', url);
};
