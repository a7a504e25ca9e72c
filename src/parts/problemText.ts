import type { LoadProblem } from '../data/load.ts';
import type { Texts } from '../i18n/texts.ts';

/** Why a file could not be loaded, in words for a visitor. */
export function problemText(problem: LoadProblem, { problems }: Texts): string {
  switch (problem.kind) {
    case 'not-found':
      return problems.notFound(problem.file);
    case 'refused':
      return problems.refused(problem.file, problem.status);
    case 'network':
      return problems.network;
    case 'not-json':
      return problem.cutOff
        ? problems.cutOff(problem.file)
        : problems.notJson(problem.file, problem.line, problem.column);
    case 'wrong-hash':
      return problems.wrongHash(problem.file);
    case 'from-future':
      return problems.future(problem.file, problem.found, problem.supported);
    case 'wrong-shape':
      return problems.shape(problem.file);
    case 'too-large':
      return problems.tooLarge(problem.file, problem.most);
    case 'too-slow':
      return problems.tooSlow(problem.file);
    case 'elsewhere':
      return problems.elsewhere(problem.address);
    case 'no-nodes':
      return problems.noNodes(problem.file, problem.first);
    case 'unusable':
      return problems.unusable(problem.reason);
    case 'unknown-version':
      return problems.unknownVersion(problem.asked, problem.known.join(', '));
  }
}

/** Another page would meet the same. */
const NOTHING_NEWER: readonly LoadProblem['kind'][] = [
  'network',
  'refused',
  'unknown-version',
  'too-large',
  'too-slow',
  'elsewhere',
  'no-nodes',
];

/** Whether another page may help: what is there and what this page knows are not of one build. */
export function needsNewPage({ kind }: LoadProblem): boolean {
  return !NOTHING_NEWER.includes(kind);
}
