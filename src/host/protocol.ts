/**
 * The messages between a page and the frame in it that shows the app: the contract that both sides keep. Nothing in
 * them is private, so they are sent to whoever is there ('*'): a sealed frame has no origin to name.
 */

/** What every message of ours carries. A message that says another version is not for us. */
const MARK = { type: 'netwerkkaart', v: 1 } as const;

/** How high a frame can be, in px: lower shows nothing, and a page of no end helps nobody. */
const LEAST_HEIGHT = 320;
const MOST_HEIGHT = 4000;
/** A change of less than this, in px, is no news: else two roundings could chase each other. */
export const LEAST_CHANGE = 2;
/** No text in a message is longer, in characters: addresses are shorter, names much. */
const LONGEST_TEXT = 8000;

/** What is selected, as it stands in the public data. */
export interface Selected {
  readonly id: string;
  readonly naam: string;
  /** Kind: organisation, pilot, … */
  readonly soort: string;
}

/** What is on screen. */
export interface Shown {
  /** Id of the version of the data. */
  readonly versie: string;
  readonly weergave: string;
}

/** What a frame tells the page around it. */
export type FromFrame =
  | ({ readonly soort: 'klaar' } & Shown)
  /** In px; null: as high as the page itself says. */
  | { readonly soort: 'hoogte'; readonly hoogte: number | null }
  | { readonly soort: 'selectie'; readonly selectie: Selected | null };

/** What a page tells the frame in it. */
export type ToFrame =
  /** Show what this query string says. */
  | { readonly soort: 'toon'; readonly zoekdeel: string }
  /** Tell once more what was told: the page was not listening yet. */
  | { readonly soort: 'vraag' };

export function message<Content extends FromFrame | ToFrame>(
  content: Content,
): typeof MARK & Content {
  return { ...MARK, ...content };
}

/** What a frame told; undefined: that was no message of ours. Never throws. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  return reading(data, (fields) => {
    const { soort, versie, weergave, hoogte, selectie } = fields;
    if (soort === 'klaar' && isText(versie) && isText(weergave)) return { soort, versie, weergave };
    if (soort === 'hoogte') {
      if (hoogte === null) return { soort, hoogte };
      return Number.isFinite(hoogte) ? { soort, hoogte: clampHeight(Number(hoogte)) } : undefined;
    }
    if (soort !== 'selectie') return undefined;
    if (selectie === null) return { soort, selectie };
    const { id, naam, soort: kind } = fieldsOf(selectie) ?? {};
    if (!isText(id) || !isText(naam) || !isText(kind)) return undefined;
    return { soort, selectie: { id, naam, soort: kind } };
  });
}

/** What the page around us told; undefined: that was no message of ours. Never throws. */
export function readToFrame(data: unknown): ToFrame | undefined {
  return reading(data, ({ soort, zoekdeel }) => {
    if (soort === 'vraag') return { soort };
    return soort === 'toon' && isText(zoekdeel) ? { soort, zoekdeel } : undefined;
  });
}

/** In whole px. */
export function clampHeight(height: number): number {
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(height)));
}

type Fields = Readonly<Record<string, unknown>>;

/** Whoever wants can send a message: what cannot even be looked at is not ours. */
function reading<Read>(
  data: unknown,
  read: (fields: Fields) => Read | undefined,
): Read | undefined {
  try {
    const fields = fieldsOf(data);
    if (!fields || fields.type !== MARK.type || fields.v !== MARK.v) return undefined;
    return read(fields);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}
