/** A version of any size as a file of a visitor: a generated network in the format and with the words of the latest one. */
import { toTables } from '../../src/data/tables/toTables.ts';
import { writeWorkbook } from '../../src/data/workbook/writeWorkbook.ts';
import { relationId } from '../../src/domain/check/relationId.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import { type NetworkFile, networkFileSchema, type RelationKind } from '../../src/domain/schema.ts';
import { builtVersion } from './built.ts';
import type { NodeType } from './cast.ts';
import { generate } from './generate.ts';

/** What each becomes; regions and themes of the data need codes that no generated one has. */
const KINDS: Readonly<Record<NodeType, Extract<Kind, 'organisation' | 'programme' | 'pilot'>>> = {
  organisatie: 'organisation',
  programma: 'programme',
  pilot: 'pilot',
  regio: 'programme',
  thema: 'programme',
};

const SEED = 16;
const SOURCE = 'bron-eigen';
const sources = [{ source: SOURCE }];

/** @param degree relations that an entity has, on average */
export function largeVersion(size: number, degree: number): NetworkFile {
  const latest = networkFileSchema.parse(builtVersion());
  const { vocabularies } = latest;
  const { nodes, links } = generate(size, SEED, degree);
  const kindOf = new Map(nodes.map(({ id, type }) => [id, KINDS[type]]));
  const records = (kind: Kind) =>
    nodes
      .filter(({ id }) => kindOf.get(id) === kind)
      .map(({ id, label }) => ({ id, name: `${label} ${id}`, description: 'Verzonnen.', sources }));
  const [organisationKind] = vocabularies.organisationKinds;
  const [programmeKind] = vocabularies.programmeKinds;
  const joining = (kinds: readonly RelationKind[], from: string, to: string) =>
    kinds.find(({ joins }) =>
      joins.some(
        (one) => one.from === kindOf.get(from) && one.to.some((it) => it === kindOf.get(to)),
      ),
    );
  const relations = links.flatMap(({ source, target }) => {
    const ahead = joining(vocabularies.relationKinds, source, target);
    const kind = ahead ?? joining(vocabularies.relationKinds, target, source);
    if (kind === undefined) return [];
    const [from, to] = ahead === undefined ? [target, source] : [source, target];
    return [{ id: relationId({ from, kind: kind.id, to }), from, to, kind: kind.id, sources }];
  });
  return {
    ...latest,
    organisations: records('organisation').map((one) => ({
      ...one,
      kind: organisationKind?.id ?? '',
    })),
    programmes: records('programme').map((one) => ({ ...one, kind: programmeKind?.id ?? '' })),
    pilots: records('pilot'),
    regions: [],
    themes: [],
    knelpunten: [],
    events: [],
    results: [],
    relations: [...new Map(relations.map((one) => [one.id, one])).values()],
    sources: [
      // The words name theirs.
      ...latest.sources,
      {
        id: SOURCE,
        title: 'Verzonnen gegevens om mee te meten',
        kind: vocabularies.sourceKinds[0]?.id ?? '',
        url: 'https://example.org/',
      },
    ],
    formerIds: [],
    layouts: {},
  };
}

export const workbookOf = (file: NetworkFile): Uint8Array =>
  writeWorkbook(toTables(file), { title: file.version.title, date: file.version.date });
