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

/** Runs a command and prints its answer. A refusal goes to the error output and ends with code 1. */
export function answer(command: () => string): void {
  try {
    console.log(command());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${error.message}\n${error.advice}`);
    process.exitCode = 1;
  }
}

/**
 * The one id and the options that a command was given. Refuses what it does not know; `usage` shows how the
 * command is written.
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: string,
) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [id, ...more] = positionals;
    if (id !== undefined && more.length === 0) return { id, values };
  } catch {
    // An unknown option, or one without its value: the usage says how it is done.
  }
  throw new Refusal('Deze opdracht is niet volledig, of anders geschreven.', `Schrijf: ${usage}`);
}
