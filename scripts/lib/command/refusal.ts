/** Commands that answer an editor: done, or refused with what is wrong and how to do it right. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Why a command does not do what was asked. Nothing has been written. Texts in plain Dutch. */
export class Refusal extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}

/** What somebody asked to be told instead of having the command done. */
class Help extends Error {}

/** Other than tab and line feed. A terminal obeys them: the name of a sheet could wipe the screen. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;
const printable = (text: string): string => text.replace(CONTROL, '');

/**
 * Runs a command and prints its answer, without the control characters that the data may hold. A refusal goes to the
 * error output and ends with code 1.
 */
export function answer(command: () => string): void {
  try {
    console.log(printable(command()));
  } catch (error) {
    if (error instanceof Help) {
      console.log(error.message);
      return;
    }
    if (!(error instanceof Refusal)) throw error;
    console.error(printable(`${error.message}\n${error.advice}`));
    process.exitCode = 1;
  }
}

/**
 * The options and the other words that a command was given: as many of these as `count` allows. Refuses what it does
 * not know: `needs` tells what the command needs, `usage` how that is written. Asked for with --help, `usage` is the
 * answer.
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  [least, most]: readonly [least: number, most: number],
  needs: string,
  usage: string,
) {
  const { tokens } = parseArgs({ options, strict: false, tokens: true });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? token : []));
  if (given.some(({ name }) => name === 'help')) throw new Help(usage);
  for (const { name, rawName, value } of given) {
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) throw new Refusal(`${rawName} is niet bekend.`, usage);
    if (type === 'string' && (value === undefined || value.startsWith('-'))) {
      throw new Refusal(`Achter ${rawName} moet nog iets staan.`, usage);
    }
    if (type === 'boolean' && value !== undefined) {
      throw new Refusal(`Achter ${rawName} kan niets staan.`, usage);
    }
  }
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length < least || positionals.length > most) throw new Refusal(needs, usage);
  return { values, positionals };
}
