import { formatCount, formatNumber } from './nlFormat.ts';

const problems = (errors: number, warnings: number) =>
  [
    ...(errors > 0 ? [formatCount(errors, 'fout', 'fouten')] : []),
    ...(warnings > 0 ? [formatCount(warnings, 'waarschuwing', 'waarschuwingen')] : []),
  ].join(' en ');

/**
 * The texts of the page "Eigen gegevens" in Dutch (B1). Not part of nl.ts: they come with the code of the page, so that
 * other visitors need not fetch them.
 */
export const nlOwnData = {
  what: 'Bekijk uw eigen gegevens als netwerk, kaart, lijst, matrix en tijdlijn. Er verandert niets aan de Netwerkkaart zelf.',
  stays:
    'Uw bestand blijft op uw apparaat. Uw browser leest het. Er wordt niets verstuurd en niets bewaard: sluit u de pagina, dan is het weg.',
  choose: 'Kies een bestand',
  chooseFolder: 'Kies een map met CSV-bestanden',
  orDrop: 'U kunt een bestand of map ook naar deze pagina slepen.',
  dropHere: 'Laat los om uw eigen gegevens te openen',
  formsTitle: 'Welke bestanden kan ik openen?',
  forms: [
    'Een Excel-werkboek (.xlsx) met de bladen van deze kaart. Een deel mag ook, zoals alleen organisaties, pilots en relaties.',
    'Een map met CSV-bestanden: voor elk blad een bestand, zoals organisaties.csv.',
    'Een versie van deze kaart als JSON.',
    'Elk ander netwerk: GEXF (Gephi), GraphML (yEd, Cytoscape), JSON met “nodes” en “links”, of een CSV-lijst met de kolommen “bron” en “doel”.',
  ],
  template: 'Beginnen met een leeg werkboek',
  templateText:
    'In dit werkboek staan de bladen en koppen, met keuzelijsten en uitleg. U vult alleen in wat u weet.',
  templateButton: 'Download leeg werkboek',
  templateName: 'leeg-werkboek-netwerkkaart.xlsx',
  files: (first: string, others: number) => `${first} en nog ${formatNumber(others)}`,

  reading: (name: string) => `“${name}” wordt gelezen en nagekeken …`,
  stop: 'Stop',
  stopped: 'Gestopt. Er is niets veranderd.',
  failed: 'Het lezen is niet gelukt. Er is niets veranderd. Probeer het opnieuw.',

  refused: (name: string) => `“${name}” kan niet worden geopend`,
  nothingChanged: 'Wat u al zag, is niet veranderd.',
  kinds: {
    empty: 'Het bestand is leeg. Kijk of u het goede bestand koos.',
    'no-files': 'Er is geen bestand gevonden. Kies een bestand of een map met bestanden erin.',
    'too-many-files': 'Er zijn te veel bestanden. Kies een map met hoogstens 200 bestanden.',
    'too-large':
      'Het is te groot: er kan hoogstens 48 MB worden gelezen. Haal weg wat u niet nodig hebt.',
    several:
      'U koos meer dan één bestand. Kies er één, of kies alleen de CSV-bestanden die bij elkaar horen.',
    'unknown-form': 'Dit soort bestand is niet bekend. Hieronder staat wat u kunt openen.',
    'no-text':
      'Dit is geen werkboek en geen tekst, maar bijvoorbeeld een foto. Kies een ander bestand.',
    'too-deep': 'De JSON is te diep genest voor een netwerk. Kijk of u het goede bestand koos.',
    'too-wide': 'Er staan te veel kolommen in: hoogstens 1.000. Kijk of u het goede bestand koos.',
    'too-long': 'Er staan te veel rijen in: hoogstens 200.000. Haal weg wat u niet nodig hebt.',
    'bad-xml':
      'Het bestand is beschadigd, niet compleet, of er staat een DOCTYPE in. Bewaar het opnieuw in het programma waar het uit komt.',
    'nothing-known':
      'Er staat geen blad in dat bekend is, en ook geen lijst met de kolommen “bron” en “doel”. Begin met het lege werkboek hieronder.',
    'no-rows':
      'Er staan geen organisaties, programma’s, pilots of andere onderdelen in. Vul eerst rijen in.',
    'no-version':
      'Alleen een werkboek, CSV of JSON met de bladen van deze kaart kan worden vergeleken. Een ander netwerk kunt u wel openen bij Eigen gegevens.',
  },
  workbook: {
    damaged:
      'Het werkboek is beschadigd of niet compleet. Open het in Excel of LibreOffice, sla het opnieuw op en probeer het nog eens.',
    'other-kind':
      'Dit is een ander soort werkboek. Open het in Excel of LibreOffice en sla het op als Excel-werkboek (.xlsx).',
    'no-workbook': 'Dit is geen Excel-werkboek. Hieronder staat wat u kunt openen.',
    password:
      'Het werkboek is met een wachtwoord beveiligd. Haal het wachtwoord eraf en probeer het opnieuw.',
    'too-large':
      'Het werkboek is te groot, ook uitgepakt. Zet er alleen de gegevens in en probeer het opnieuw.',
  },

  problems,
  wrong: (name: string, errors: number, warnings: number) =>
    `In “${name}” staan ${problems(errors, warnings)}`,
  wrongAdvice: 'Verbeter de fouten in uw bestand en open het dan opnieuw.',
  opened: (name: string, warnings: number) => `“${name}” is geopend, met ${problems(0, warnings)}`,
  openedAdvice: 'Alles werkt. Wilt u de gegevens beter maken? Dit valt op.',
  errors: (count: number) => formatCount(count, 'fout', 'fouten'),
  warnings: (count: number) => formatCount(count, 'waarschuwing', 'waarschuwingen'),
  more: (count: number) => `en nog ${formatNumber(count)}. Download de lijst om alles te zien.`,
  download: 'Download alle meldingen (CSV)',
  downloadName: 'meldingen.csv',
  columns: {
    level: 'Ernst',
    sheet: 'Blad',
    record: 'Rij',
    field: 'Kolom',
    message: 'Wat er is',
    advice: 'Wat u kunt doen',
  },
  levels: { error: 'fout', warning: 'waarschuwing' },

  shown: (name: string) => `Dit zijn uw eigen gegevens: ${name}. Ze staan alleen op uw apparaat.`,
  look: 'Bekijk',
} as const;
