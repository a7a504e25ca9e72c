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
    if (!(error instanceof Refusal)) throw error;
    console.error(printable(`${error.message}\n${error.advice}`));
    process.exitCode = 1;
  }
}

/**
 * The options and the other words that a command was given: as many of these as `count` allows. Refuses what it does
 * not know: `message` tells what it needs, `advice` how that is written.
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  [least, most]: readonly [least: number, most: number],
  message: string,
  advice: string,
) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length >= least && positionals.length <= most) return { values, positionals };
  } catch {
    // An unknown option, or one without its value: the advice says how it is done.
  }
  throw new Refusal(message, advice);
}
