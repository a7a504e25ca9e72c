import { describe, expect, it } from 'vitest';
import { fileAddress, fileName } from '../../src/opening/address.ts';

const PAGE = 'https://example.org/kaart/?bron=x';

describe('the address of an own file', () => {
  it.each([
    ['netwerk.json', 'https://example.org/kaart/netwerk.json'],
    ['./map/a.json', 'https://example.org/kaart/map/a.json'],
    ['/kaart/a.json', 'https://example.org/kaart/a.json'],
    ['https://example.org/kaart/a.json', 'https://example.org/kaart/a.json'],
    ['mijn bestand.json#deel', 'https://example.org/kaart/mijn%20bestand.json'],
    ['a/../b.json', 'https://example.org/kaart/b.json'],
  ])('may be %s', (given, address) => {
    expect(fileAddress(given, PAGE)?.href).toBe(address);
  });

  it.each([
    'https://elders.example/a.json',
    'http://example.org/kaart/a.json',
    '//elders.example/a.json',
    '\\\\elders.example/a.json',
    '/\\elders.example/a.json',
    'https://example.org@elders.example/kaart/a.json',
    'https://example.org:8443/kaart/a.json',
    '../a.json',
    '%2e%2e/a.json',
    '.%2E/a.json',
    '..%2f..%2fa.json',
    '..%5c..%5Ca.json',
    'map/..%2F..%2F..%2Fa.json',
    '/a.json',
    '/kaartje/a.json',
    'data:application/json,{}',
    'javascript:alert(1)',
    'blob:https://example.org/kaart/1',
    'file:///etc/passwd',
    '\t//elders.example/a.json',
    'http://[',
  ])('may not be %s', (given) => {
    expect(fileAddress(given, PAGE)).toBeUndefined();
  });

  it('shows the file by its own name', () => {
    expect(fileName(new URL('https://example.org/kaart/map/mijn%20bestand.json?v=1'))).toBe(
      'mijn bestand.json',
    );
    expect(fileName(new URL('https://example.org/kaart/100%.json'))).toBe('100%.json');
  });
});
