import { error } from '../problem.ts';
import { type Check, eachRecord } from '../subject.ts';

/** What is wrong with an address that begins with http(s); undefined when nothing is. */
function faultOf(text: string): string | undefined {
  try {
    const { hostname, username, password } = new URL(text);
    if (!hostname.includes('.')) return 'De naam van de website kan niet kloppen.';
    return username || password ? 'In dit webadres staat een naam of wachtwoord.' : undefined;
  } catch {
    return 'Dit webadres kan niet kloppen.';
  }
}

/** Web addresses can be opened: the schema sees to http(s), this to the rest. */
export const checkUrls: Check = function* (subject) {
  for (const { name, record } of eachRecord(subject)) {
    for (const field of ['website', 'url'] as const) {
      const text = (record as { website?: string; url?: string })[field];
      const fault = text === undefined ? undefined : faultOf(text);
      if (fault === undefined) continue;
      const place = { name, record: record.id, path: [field] };
      yield error('url', place, fault, 'Open de pagina en neem het adres over.');
    }
  }
};
