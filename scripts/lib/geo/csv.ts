import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV file with a header line, each cell trimmed; empty lines are left out. */
export function parseCsv(text: string): Row[] {
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim(),
    transform: (cell) => cell.trim(),
  });
  return data;
}
