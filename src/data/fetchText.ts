export interface FetchedText {
  readonly status: number;
  readonly text: string;
}

/** How files are fetched; rejects when there is no answer. The tests pass their own. */
export type FetchText = (url: string) => Promise<FetchedText>;

/** Through the browser. `no-cache`: asked again each time, sent again only when changed. */
export const browserFetchText: FetchText = async (url) => {
  const response = await fetch(url, { cache: 'no-cache' });
  return { status: response.status, text: await response.text() };
};
