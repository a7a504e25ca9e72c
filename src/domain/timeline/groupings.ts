/** What the bars of the timeline can be grouped by, as an address names it; the first is the default. */
export const GROUPING_IDS = ['programma', 'thema', 'regio', 'soort'] as const;
export type GroupingId = (typeof GROUPING_IDS)[number];
