import { personalDataIn } from './checks/personalData.ts';
import { textFaults } from './checks/texts.ts';
import { errorsFirst, type Place, type Problem } from './problem.ts';
import { textsIn } from './subject.ts';

/**
 * What is wrong with the texts of something that stands beside the versions, such as the list of them: it is
 * published as well. Takes anything and never throws. `place`: where the value stands.
 */
export function checkTextsOf(place: Omit<Place, 'path'>, value: unknown): Problem[] {
  const problems = [...textsIn(value)].flatMap(({ path, text }) => {
    const where = { ...place, path };
    return [...textFaults(where, text), ...personalDataIn(where, text)];
  });
  return errorsFirst(problems);
}
