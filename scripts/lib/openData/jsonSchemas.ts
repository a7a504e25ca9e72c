/** The shapes of our JSON files as JSON Schema (2020-12), made of the very schemas that the build checks with. */
import * as z from 'zod/mini';
import { RECORD_LISTS } from '../../../src/domain/diff/lists.ts';
import { collectionLabels, fieldLabel } from '../../../src/domain/fieldLabels.ts';
import {
  collectionSchemas,
  indexFileSchema,
  networkFileSchema,
  versionInfoSchema,
} from '../../../src/domain/schema.ts';
import { differenceFileSchema } from './differenceFile.ts';
import { SCHEMA_PATHS } from './paths.ts';

/** The parts that are written once, in `$defs`, under a name of their own. */
function namedParts(): z.core.$ZodRegistry<{ id: string }> {
  const parts = z.registry<{ id: string }>();
  for (const name of RECORD_LISTS) parts.add(collectionSchemas[name].def.element, { id: name });
  const { organisations, pilots, vocabularies } = collectionSchemas;
  parts.add(organisations.def.element.def.shape.sources.def.element, { id: 'citation' });
  parts.add(pilots.def.element.def.shape.period.def.innerType, { id: 'period' });
  parts.add(vocabularies.def.shape.domains.def.element, { id: 'term' });
  parts.add(vocabularies.def.shape.domains.def.element.def.shape.label, { id: 'label' });
  parts.add(versionInfoSchema, { id: 'version' });
  return parts;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Gives the fields of every kind of record the words that the app and the tables use for them. */
function withLabels(schema: JsonSchema): JsonSchema {
  if (schema.$defs === undefined) return schema;
  const parts = Object.entries(schema.$defs).map(([part, record]) => {
    const name = RECORD_LISTS.find((list) => list === part);
    if (name === undefined) return [part, record];
    const properties = Object.entries(record.properties ?? {}).map(([field, property]) => [
      field,
      typeof property === 'boolean' ? property : { title: fieldLabel(name, field).nl, ...property },
    ]);
    const title = collectionLabels[name].nl;
    return [part, { title, ...record, properties: Object.fromEntries(properties) }];
  });
  return { ...schema, $defs: Object.fromEntries(parts) };
}

const FILES = [
  {
    path: SCHEMA_PATHS.network,
    schema: networkFileSchema,
    title: 'Netwerk',
    description:
      'Eén versie van de gegevens: netwerk.json. Een veld dat er niet is, is niet bekend. Datums zijn zo precies als de bron: 2018, 2018-11 of 2018-11-22.',
  },
  {
    path: SCHEMA_PATHS.index,
    schema: indexFileSchema,
    title: 'Index',
    description: 'Welke versies er zijn, met al hun bestanden, de grootte en de SHA-256 daarvan.',
  },
  {
    path: SCHEMA_PATHS.difference,
    schema: differenceFileSchema,
    title: 'Verschil',
    description:
      'Wat er tussen twee versies is toegevoegd, weggehaald en veranderd. Bij een verandering staat per veld wat er eerst stond (before) en wat er nu staat (after); ontbreekt een van de twee, dan was of is het niet bekend. Had het record een ander id, dan is dat formerId. Bij followsRename is alleen het id anders van waar het veld naar verwijst.',
  },
];

/** The schemas with the paths they are published at, relative to public/data/. */
export function jsonSchemas(): { path: string; content: object }[] {
  return FILES.map(({ path, schema, title, description }) => {
    const { $schema, ...shape } = withLabels(
      z.toJSONSchema(schema, { target: 'draft-2020-12', metadata: namedParts() }),
    );
    // Relative: the address of the site is not known when the data is built.
    const $id = path.slice(path.lastIndexOf('/') + 1);
    return { path, content: { $schema, $id, title, description, ...shape } };
  });
}
