/** The few words of the element, in both languages: whoever uses it has none of the texts of the app. */
interface Words {
  readonly name: string;
  readonly views: Readonly<Record<string, string>>;
  readonly searched: (text: string) => string;
  readonly open: (title: string) => string;
}

const NL: Words = {
  name: 'Netwerkkaart 16-27',
  views: {
    netwerk: 'Netwerk',
    kaart: 'Kaart',
    lijst: 'Lijst',
    matrix: 'Matrix',
    tijdlijn: 'Tijdlijn',
  },
  searched: (text) => `“${text}”`,
  open: (title) => `Open op een eigen pagina: ${title}`,
};

const EN: Words = {
  ...NL,
  views: {
    netwerk: 'Network',
    kaart: 'Map',
    lijst: 'List',
    matrix: 'Matrix',
    tijdlijn: 'Timeline',
  },
  open: (title) => `Open on a page of its own: ${title}`,
};

/** What is in the frame, for who cannot see it; ids of filters say too little to name them. */
export function titleOf(query: string): string {
  const parameters = new URLSearchParams(query);
  const { name, views, searched } = wordsOf(query);
  const text = parameters.get('zoek')?.trim();
  const view = views[parameters.get('weergave') ?? 'netwerk'];
  return [view, text && searched(text), name].filter(Boolean).join(' – ');
}

export function linkText(query: string, title: string): string {
  return wordsOf(query).open(title);
}

function wordsOf(query: string): Words {
  return new URLSearchParams(query).get('taal') === 'en' ? EN : NL;
}
