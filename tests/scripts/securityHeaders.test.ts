import { describe, expect, it } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  contentSecurityPolicy,
} from '../../scripts/server/securityHeaders.mjs';

const directives = (policy: string) =>
  new Map(
    policy.split('; ').map((line) => {
      const [name = '', ...sources] = line.split(' ');
      return [name, sources] as const;
    }),
  );

describe('the security policy', () => {
  it('of the normal build names no other host', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(contentSecurityPolicy({}));
    expect(CONTENT_SECURITY_POLICY).not.toContain('http');
  });

  it.each(['', '0', 'true'])('stays so with NETWERKKAART_PDOK=%s', (value) => {
    expect(contentSecurityPolicy({ NETWERKKAART_PDOK: value })).toBe(CONTENT_SECURITY_POLICY);
  });

  it('with the map of the Kadaster allows pictures of that host, and nothing else', () => {
    const policy = directives(contentSecurityPolicy({ NETWERKKAART_PDOK: '1' }));
    const normal = directives(contentSecurityPolicy({}));
    expect(policy.get('img-src')).toEqual([
      ...(normal.get('img-src') ?? []),
      'https://service.pdok.nl',
    ]);
    for (const [name, sources] of normal) {
      if (name !== 'img-src') expect(policy.get(name)).toEqual(sources);
    }
  });
});
