import { formatCount, formatNumber } from './enFormat.ts';
import type { nlOwnData } from './nlOwnData.ts';
import type { Translated } from './translated.ts';

const problems = (errors: number, warnings: number) =>
  [
    ...(errors > 0 ? [formatCount(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [formatCount(warnings, 'warning', 'warnings')] : []),
  ].join(' and ');

/** The texts of the page "Own data" in English; part of en.ts. */
export const enOwnData: Translated<typeof nlOwnData> = {
  what: 'See your own data as a network, map, list, matrix and timeline. The Netwerkkaart itself does not change.',
  stays:
    'Your file stays on your device. Your browser reads it. Nothing is sent and nothing is kept: when you close the page, it is gone.',
  choose: 'Choose a file',
  chooseFolder: 'Choose a folder of CSV files',
  orDrop: 'You can also drag a file or folder to this page.',
  dropHere: 'Let go to open your own data',
  formsTitle: 'Which files can I open?',
  forms: [
    'An Excel workbook (.xlsx) with the sheets of this map. A part will do, such as organisations, pilots and relations alone.',
    'A folder of CSV files: one for each sheet, such as organisaties.csv.',
    'A version of this map as JSON.',
    'Any other network: GEXF (Gephi), GraphML (yEd, Cytoscape), JSON with “nodes” and “links”, or a CSV list with the columns “source” and “target”.',
  ],
  template: 'Start with an empty workbook',
  templateText:
    'This workbook has the sheets and headings, with lists to choose from and an explanation, in Dutch. You only fill in what you know.',
  templateButton: 'Download empty workbook',
  templateName: 'empty-workbook-netwerkkaart.xlsx',
  files: (first, others) => `${first} and ${formatNumber(others)} more`,

  reading: (name) => `“${name}” is being read and checked …`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing has changed.',
  failed: 'Reading did not work. Nothing has changed. Try again.',

  refused: (name) => `“${name}” cannot be opened`,
  nothingChanged: 'What you saw has not changed.',
  kinds: {
    empty: 'The file is empty. Check whether you chose the right file.',
    'no-files': 'No file was found. Choose a file, or a folder with files in it.',
    'too-many-files': 'There are too many files. Choose a folder of at most 200 files.',
    'too-large': 'It is too large: at most 48 MB can be read. Take out what you do not need.',
    several:
      'You chose more than one file. Choose one, or only the CSV files that belong together.',
    'unknown-form': 'This kind of file is not known. Below is what you can open.',
    'no-text': 'This is no workbook and no text, but a photo for instance. Choose another file.',
    'too-deep':
      'The JSON is nested too deep for a network. Check whether you chose the right file.',
    'too-wide': 'It has too many columns: at most 1,000. Check whether you chose the right file.',
    'too-long': 'It has too many rows: at most 200,000. Take out what you do not need.',
    'bad-xml':
      'The file is damaged, not complete, or has a DOCTYPE. Save it again in the program it comes from.',
    'nothing-known':
      'It has no sheet that is known, and no list with the columns “source” and “target” either. Start with the empty workbook below.',
    'no-rows':
      'It has no organisations, programmes, pilots or other items. Fill in some rows first.',
    'no-version':
      'Only a workbook, CSV or JSON with the sheets of this map can be compared. You can open any other network at Own data.',
  },
  workbook: {
    damaged:
      'The workbook is damaged or not complete. Open it in Excel or LibreOffice, save it again and try once more.',
    'other-kind':
      'This is another kind of workbook. Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).',
    'no-workbook': 'This is no Excel workbook. Below is what you can open.',
    password: 'The workbook is protected with a password. Take the password off and try again.',
    'too-large':
      'The workbook is too large, also when unpacked. Keep only the data in it and try again.',
  },

  problems,
  wrong: (name, errors, warnings) => `“${name}” has ${problems(errors, warnings)}`,
  wrongAdvice:
    'Mend the errors in your file and open it again. What is wrong is told in Dutch, as the sheets are.',
  opened: (name, warnings) => `“${name}” is open, with ${problems(0, warnings)}`,
  openedAdvice:
    'Everything works. Want to make the data better? This stands out; it is told in Dutch.',
  errors: (count) => formatCount(count, 'error', 'errors'),
  warnings: (count) => formatCount(count, 'warning', 'warnings'),
  more: (count) => `and ${formatNumber(count)} more. Download the list to see all.`,
  download: 'Download all messages (CSV)',
  downloadName: 'messages.csv',
  columns: {
    level: 'Severity',
    sheet: 'Sheet',
    record: 'Row',
    field: 'Column',
    message: 'What it is',
    advice: 'What you can do',
  },
  levels: { error: 'error', warning: 'warning' },

  shown: (name) => `This is your own data: ${name}. It is on your device alone.`,
  look: 'Look',
};
