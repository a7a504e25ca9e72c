/** Reads the guide for editors: what it tells to type, what it says one then sees, and its examples. */

export interface GuideCommand {
  /** `npm run data:check` */
  readonly command: string;
  /** Lines that the guide says one will see; `…` stands for anything within the line. */
  readonly promised: readonly string[];
}

interface Block {
  readonly language: string;
  readonly lines: readonly string[];
}

/** The blocks of code, without the indent that they have in a list. */
function blocksIn(guide: string): Block[] {
  return [...guide.matchAll(/^( *)```(\w+)\n(.*?)^\1```/gms)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      lines: text
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(indent.length)),
    }),
  );
}

/** Every command of the guide, in order, with what is promised in the block right after it. */
export function commandsIn(guide: string): GuideCommand[] {
  const blocks = blocksIn(guide);
  return blocks.flatMap(({ language, lines }, index) => {
    if (language !== 'sh') return [];
    const next = blocks[index + 1];
    const promised = next?.language === 'text' ? next.lines : [];
    return lines.map((command, line) => ({
      command,
      promised: line === lines.length - 1 ? promised : [],
    }));
  });
}

/** The example of a record with this id. Throws when the guide has none. */
export function exampleIn(guide: string, id: string): { readonly id: string } {
  for (const { language, lines } of blocksIn(guide)) {
    const example: unknown = language === 'json' ? JSON.parse(lines.join('\n')) : undefined;
    if (hasId(example) && example.id === id) return example;
  }
  throw new Error(`The guide has no example of ${id}.`);
}

const hasId = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value;

/** Whether an output has a line in which the promised one occurs. */
export function shows(output: string, promised: string): boolean {
  const parts = promised.trim().split('…').map(escaped);
  return new RegExp(parts.join('.*')).test(output);
}

const escaped = (text: string) => text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
