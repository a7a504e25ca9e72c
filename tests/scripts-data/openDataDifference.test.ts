import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { differenceFile } from '../../scripts/lib/openData/differenceFile.ts';
import { jsonSchemas } from '../../scripts/lib/openData/jsonSchemas.ts';
import { SCHEMA_PATHS } from '../../scripts/lib/openData/paths.ts';
import type { NetworkFile } from '../../src/domain/schema.ts';
import { networkFile, organisation, pilot, relation } from '../support/network.ts';
import { after, before } from '../support/versionPair.ts';

const schema = jsonSchemas().find(({ path }) => path === SCHEMA_PATHS.difference)?.content ?? {};
const validate = new Ajv2020({ allErrors: true }).compile(schema);

/** An organisation by one id or another, and what refers to it in each of the ways there are. */
const named = (id: string, more: Partial<NetworkFile> = {}) =>
  networkFile({
    organisations: [organisation(id, { name: 'Regionale school' })],
    pilots: [pilot('pilot-a', { leads: [id] })],
    relations: [relation(id, 'pilot-a')],
    ...more,
  });
const school = named('org-school');
const mbo = named('org-mbo', {
  formerIds: [{ id: 'org-school', replacedBy: 'org-mbo', note: 'Heet nu anders.' }],
});

describe('the file of a difference', () => {
  it('says what only follows another record to its new id', () => {
    const { collections } = differenceFile(school, mbo);
    expect(collections).toMatchObject({
      organisations: { changed: [{ id: 'org-mbo', formerId: 'org-school', fields: [] }] },
      pilots: { changed: [{ id: 'pilot-a', fields: [{ field: 'leads', followsRename: true }] }] },
      relations: {
        added: [],
        removed: [],
        changed: [
          {
            id: 'rel-org-mbo--partner-van--pilot-a',
            formerId: 'rel-org-school--partner-van--pilot-a',
            fields: [{ field: 'from', followsRename: true }],
          },
        ],
      },
    });
  });

  it.each([
    ['a rename', school, mbo],
    ['one of everything', before, after],
    ['a version and itself', after, after],
  ])('of %s is as its JSON Schema says', (_, earlier, later) => {
    const file = JSON.parse(JSON.stringify(differenceFile(earlier, later)));
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...file, collections: { ...file.collections, pilots: {} } })).toBe(false);
  });
});
