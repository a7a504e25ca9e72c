import type { Question } from '../../data/questions.ts';
import type { Divisions } from '../../domain/geo/divisionsSchema.ts';
import type { Network } from '../../domain/network.ts';
import type { VersionInfo } from '../../domain/schema.ts';
import { isEarlier } from '../../domain/versions.ts';
import type { Texts } from '../../i18n/texts.ts';
import { kindCountWords } from '../../parts/kindCounts.ts';
import type { Choices } from '../../state/choices.ts';
import { createSelection } from '../../state/selection.ts';
import { dropUnknownOptions, parseChoices } from '../../state/urlCodec.ts';

export interface AnswerData {
  readonly network: Network;
  readonly divisions: Divisions | undefined;
  readonly versions: readonly VersionInfo[];
}

interface Answer {
  readonly question: Question;
  /** The choices that it stands for, in the version and language on screen. */
  readonly asked: Choices;
  /** Whether the version on screen has an answer. */
  readonly isHere: boolean;
  /** How much it picks out, in words; undefined: it shows all in a way of its own. */
  readonly told: string | undefined;
}

/** Every question with what it shows of a version. */
export function answersOf(
  questions: readonly Question[],
  { network, divisions, versions }: AnswerData,
  now: Pick<Choices, 'site' | 'version' | 'language'>,
  texts: Texts,
): Answer[] {
  const { select } = createSelection();
  return questions.map((question) => {
    const { choices } = parseChoices(question.query, now.site);
    const asked = { ...choices, version: now.version, language: now.language };
    const named = [asked.selection, asked.path?.from, asked.path?.to, ...asked.together];
    const { kindCounts, visible } = select(network, asked, divisions);
    const isHere =
      visible.size > 0 &&
      named.every((id) => id === undefined || network.entities.has(id)) &&
      dropUnknownOptions(asked.facets, network).ignored.length === 0 &&
      (asked.since === undefined || isEarlier(versions, asked.since, network.file.version.id));
    const counts = kindCountWords(network.file.vocabularies, kindCounts, texts);
    return {
      question,
      asked,
      isHere,
      told: visible.size < network.entities.size ? texts.format.list(counts) : undefined,
    };
  });
}
