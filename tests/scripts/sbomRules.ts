/**
 * What CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/) demands of the parts that npm writes, by hand after its text.
 * Another npm may tell more of a part, or write a later 1.x.
 */
import { z } from 'zod';

const text = z.string().min(1);
const licences = z
  .array(
    z.union([
      z.strictObject({ license: z.strictObject({ id: text.regex(/^[\w.+-]+$/) }) }),
      z.strictObject({ license: z.strictObject({ name: text }) }),
      z.strictObject({ expression: text }),
    ]),
  )
  .min(1);
const component = z.object({
  'bom-ref': text,
  type: z.enum(['application', 'library']),
  name: text,
  version: text,
  scope: z.enum(['required', 'optional', 'excluded']).optional(),
  author: text.optional(),
  description: z.string().optional(),
  purl: text.regex(/^pkg:npm\/(%40[^/]+\/)?[^/@]+@[^/@]+$/),
  properties: z.array(z.strictObject({ name: text, value: text })).optional(),
  externalReferences: z.array(z.strictObject({ type: text, url: text })).optional(),
  hashes: z
    .array(z.strictObject({ alg: z.literal('SHA-512'), content: text.regex(/^[\da-f]{128}$/) }))
    .optional(),
  licenses: licences.optional(),
});

export const bomSchema = z
  .strictObject({
    $schema: text.regex(/^https?:\/\/cyclonedx\.org\/schema\/bom-1\.[5-9]\.schema\.json$/),
    bomFormat: z.literal('CycloneDX'),
    specVersion: text.regex(/^1\.[5-9]$/),
    serialNumber: text.regex(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/).optional(),
    version: z.int().min(1),
    metadata: z.object({
      timestamp: z.iso.datetime().optional(),
      lifecycles: z.array(z.strictObject({ phase: z.literal('pre-build') })).optional(),
      tools: z.array(z.strictObject({ vendor: text, name: text, version: text })),
      component,
    }),
    components: z.array(component),
    dependencies: z.array(z.strictObject({ ref: text, dependsOn: z.array(text).optional() })),
  })
  .check(({ value, issues }) => {
    const refs = [value.metadata.component, ...value.components].map((one) => one['bom-ref']);
    const named = value.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]);
    const unknown = named.filter((ref) => !refs.includes(ref));
    if (new Set(refs).size < refs.length || unknown.length > 0) {
      const message = `each bom-ref once, and only known ones: ${unknown}`;
      issues.push({ code: 'custom', input: value, message });
    }
  });
