import { describe, expect, it } from 'vitest';
import { toGexf } from '../../src/export/gexf.ts';
import { toGraphml } from '../../src/export/graphml.ts';
import { nl } from '../../src/i18n/nl.ts';
import { originOf } from '../../src/parts/origin.ts';
import { DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { colophonOf } from '../../src/views/network/save/colophon.ts';
import { smallNetwork } from '../support/lensScene.ts';

const { version } = smallNetwork.file;
const page = { href: 'https://voorbeeld.nl/kaart/?bron=a/mijn.json', search: '?bron=a/mijn.json' };
const shown = { ...DEFAULT_CHOICES, view: 'lijst' } as const;
const of = (ownFile?: string) => originOf(version, ownFile, nl, page);

describe('what is saved of a version of this site', () => {
  it('names the site, the version, its licence and an address that keeps showing that version', () => {
    const origin = of();
    expect(origin.title).toBe('Netwerkkaart 16-27');
    expect(origin.source(shown)).toContain('Netwerkkaart 16-27, versie');
    expect(origin.source(shown)).toContain('CC0');
    expect(origin.source(shown)).toContain(
      `https://voorbeeld.nl/kaart/?weergave=lijst&versie=${version.id}`,
    );
    expect(origin.fileStem).toBe(`netwerkkaart-16-27-${version.id}`);
  });
});

describe('what is saved of an own file', () => {
  it('names that file, and the address that opens it', () => {
    const { title, source, state } = of('mijn.json');
    expect(title).toBe('Eigen bestand mijn.json');
    expect(state).toContain('Eigen bestand mijn.json van');
    expect(source(shown)).toContain(
      'https://voorbeeld.nl/kaart/?weergave=lijst&bron=a%2Fmijn.json',
    );
  });

  it.each([toGexf, toGraphml])('says nowhere that it is ours, or free to use: %o', (write) => {
    const origin = of('mijn.json');
    const file = write(smallNetwork, colophonOf(origin));
    const texts = [origin.title, origin.state, origin.source(shown), file].join(' ');
    expect(texts).toContain('Eigen bestand mijn.json');
    expect(texts).not.toMatch(/CC0|Netwerkkaart 16-27|licentie/i);
  });

  it.each([
    ['mijn netwerk.v2.json', 'mijn-netwerk-v2'],
    ['../x.json', '-x'],
    ['kaal', 'kaal'],
  ])('%s gives files that begin with %s', (name, stem) => {
    expect(of(name).fileStem).toBe(stem);
  });
});
