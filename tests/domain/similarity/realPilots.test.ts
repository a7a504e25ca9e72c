import { describe, expect, it } from 'vitest';
import { facetValues } from '../../../src/domain/facets.ts';
import { geographyOf } from '../../../src/domain/geo/geography.ts';
import { similarityIndex } from '../../../src/domain/similarity/features.ts';
import { similarTo } from '../../../src/domain/similarity/similarity.ts';
import { divisions } from '../../support/realGeo.ts';
import { realNetwork } from '../../support/realNetwork.ts';

const { pilots } = realNetwork.file;
const index = similarityIndex(realNetwork, facetValues(realNetwork));
const geography = geographyOf(realNetwork, divisions);
const alike = (id: string, without: readonly string[] = []) =>
  similarTo(realNetwork, index, id, { geography, without });
const nearest = (id: string, most: number, without?: readonly string[]) =>
  alike(id, without)
    .slice(0, most)
    .map((other) => other.id);

/** The pilots of a programme, each with the others. */
function company(programme: string): [string, string[]][] {
  const ids = pilots.filter((pilot) => pilot.programme === programme).map(({ id }) => id);
  return ids.map((id) => [id, ids.filter((other) => other !== id)]);
}

const toekomstplan = company('prog-pilot-toekomstplan');
const outOfSight = company('prog-pilot-jongeren-buiten-beeld');

describe('what people who know the pilots would call alike', () => {
  it('looks at pilots that are there', () => {
    expect(toekomstplan).toHaveLength(6);
    expect(outOfSight).toHaveLength(3);
  });

  it.each(toekomstplan)('%s finds others of Toekomstplan op maat', (id, others) => {
    const found = nearest(id, 5).filter((other) => others.includes(other));
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  it.each(outOfSight)('%s finds the others of Jongeren buiten beeld first', (id, others) => {
    expect(nearest(id, 2).sort()).toEqual([...others].sort());
  });

  it('finds elsewhere who also looks for young people out of sight', () => {
    const found = nearest('pilot-tom-rivierenland', 5);
    const targetGroups = found.map((id) => pilots.find((pilot) => pilot.id === id)?.targetGroups);
    expect(targetGroups).toHaveLength(5);
    for (const groups of targetGroups) expect(groups).toContain('dg-buiten-beeld');
  });

  it('names the target group as the heaviest reason, with how many have it', () => {
    const [first] = alike('pilot-tom-rivierenland');
    expect(first?.reasons[0]).toMatchObject({
      key: 'doelgroep:dg-buiten-beeld',
      kind: 'doelgroep',
      count: pilots.filter(({ targetGroups }) => targetGroups?.includes('dg-buiten-beeld')).length,
    });
  });

  it('finds who does other things for others once the target group does not count', () => {
    const without = ['doelgroep:dg-buiten-beeld'];
    const [first] = alike('pilot-tom-rivierenland', without);
    expect(first?.reasons.map(({ key }) => key)).not.toContain(without[0]);
    expect(first?.score).toBeLessThan(alike('pilot-tom-rivierenland')[0]?.score ?? 0);
  });

  it('lets the far twin rise when the place does not count', () => {
    const places = (id: string, without?: readonly string[]) =>
      alike(id, without).map((other) => ({
        id: other.id,
        isNear: other.reasons.some(({ kind }) => kind === 'regio'),
      }));
    const rises = pilots.some(({ id }) => {
      const near = new Set(
        places(id)
          .filter(({ isNear }) => isNear)
          .map((other) => other.id),
      );
      const before = places(id).map((other) => other.id);
      const after = places(id, ['regio']).map((other) => other.id);
      return after.some((other, at) => !near.has(other) && at < before.indexOf(other));
    });
    expect(rises).toBe(true);
    expect(places('pilot-toekomstplan-hengelo', ['regio']).some(({ isNear }) => isNear)).toBe(
      false,
    );
  });

  it.each([
    ['org-nji', 'org-movisie'],
    ['org-movisie', 'org-nji'],
  ])('finds for %s the institute with the same programmes: %s', (id, other) => {
    expect(nearest(id, 1)).toEqual([other]);
  });

  it('joins no record of another kind', () => {
    for (const { id } of alike('prog-transitieroute')) {
      expect(realNetwork.entities.get(id)?.kind).toBe('programme');
    }
  });
});
