import { issueText } from '../../../src/domain/check/issueText.ts';
import { fieldName, type Problem } from '../../../src/domain/check/problem.ts';

type Issues = Parameters<typeof issueText>[0][];

/** What a schema found in a file that is not a collection, in Dutch. */
export function schemaProblems(file: string, issues: Issues, value: unknown): Problem[] {
  return issues.map((issue) => {
    const found = issue.path.reduce<unknown>(
      (inner, key) => (Object(inner) as Record<PropertyKey, unknown>)[key],
      value,
    );
    return {
      level: 'error',
      file,
      record: '',
      field: fieldName(issue.path),
      ...issueText(issue, found),
    };
  });
}
