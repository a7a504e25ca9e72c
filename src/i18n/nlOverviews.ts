import { formatCount } from './nlFormat.ts';

const results = (count: number) => formatCount(count, 'resultaat', 'resultaten');

/** The pages with questions and with results, in Dutch (B1). */
export const nlOverviews = {
  questions: {
    lead: 'Elke vraag is een link: zij opent de kaart met precies die keuzes. Verander daarna wat u wilt, of deel het adres.',
    /** Behind a question: where its answer is shown, and how much that is. */
    answer: (where: string, counts: string) => `Opent ${where}: ${counts}.`,
    /** Of what shows everything in a way of its own. */
    opens: (where: string) => `Opent ${where}.`,
    /** Of a version that does not have what it asks for. */
    notHere: 'In deze versie van de gegevens is er geen antwoord.',
    views: {
      netwerk: 'in het netwerk',
      kaart: 'op de kaart',
      lijst: 'in de lijst',
      matrix: 'in de matrix',
      tijdlijn: 'in de tijdlijn',
    },
  },
  results: {
    lead: 'Wat er volgens de bronnen per thema is behaald, en wat toen nog moest komen. Het is de stand van de bron: wat daarna gebeurde, staat er niet in.',
    /** `themes`: how many have any. */
    counted: (count: number, themes: number, all: number) =>
      `${results(count)} bij ${themes} van de ${formatCount(all, 'thema', 'thema’s')}. Een resultaat van meer thema’s staat bij elk.`,
    none: (day: string) => `Geen resultaat bekend in de bronnen (tot en met ${day}).`,
    noneAtAll: (day: string) =>
      `In deze gegevens (tot en met ${day}) staat nog geen enkel resultaat. Kies een latere versie.`,
    noThemes: 'In deze gegevens staan geen thema’s.',
    nothing: 'niets genoemd',
    inTimeline: 'Toon in de tijdlijn',
    save: 'Bewaar als tabel (CSV)',
    file: {
      name: 'resultaten',
      theme: 'Thema',
      status: 'Status',
      result: 'Resultaat',
      source: 'Bron',
      date: 'Datum van de bron',
      where: 'Plaats in de bron',
      certainty: 'Hoe bekend',
      origin: 'Herkomst',
    },
  },
} as const;
