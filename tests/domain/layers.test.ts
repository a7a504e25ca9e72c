import { describe, expect, it } from 'vitest';
import { layersOf } from '../../src/domain/layers.ts';
import { knelpunt, network, organisation, pilot, programme, region } from '../support/network.ts';

describe('layersOf', () => {
  const layers = layersOf(
    network({
      organisations: [organisation('org-a', { layer: 'landelijk' }), organisation('org-b')],
      programmes: [programme('prog-a')],
      knelpunten: [knelpunt('knelpunt-a', { layers: ['landelijk', 'lokaal'] })],
      regions: [region('regio-g'), region('regio-r', { kind: 'jeugdregio' })],
      pilots: [
        pilot('pilot-lokaal', { regions: ['regio-g'] }),
        pilot('pilot-regionaal', { regions: ['regio-g', 'regio-r'] }),
        pilot('pilot-onbekend'),
        pilot('pilot-elders', { regions: ['regio-weg'] }),
      ],
    }),
  );

  it('takes what is told, of several the nearest to the young person, and of a pilot where it is', () => {
    expect(Object.fromEntries(layers)).toEqual({
      'org-a': 'landelijk',
      'knelpunt-a': 'lokaal',
      'pilot-lokaal': 'lokaal',
      'pilot-regionaal': 'regionaal',
    });
  });
});
