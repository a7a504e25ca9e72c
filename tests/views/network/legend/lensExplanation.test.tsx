import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nl } from '../../../../src/i18n/nl.ts';
import { LensExplanation } from '../../../../src/views/network/legend/LensSwitch.tsx';
import { sourceOf } from '../../../support/dataSource.ts';
import { smallLayout } from '../../../support/lensScene.ts';
import { networkFile, organisation, relation } from '../../../support/network.ts';
import { renderApp } from '../../../support/renderApp.tsx';

const { explain, explainWithoutAreas } = nl.lenses;
const withoutAreas = { ...smallLayout, groups: [] };

describe('the sentence about what the network shows', () => {
  it.each([
    ['our data', undefined, smallLayout, explain.alles],
    ['an own file that gives places', 'mijn.json', withoutAreas, explainWithoutAreas.given],
    ['an own file that gives areas too', 'netwerk.json', smallLayout, explain.alles],
  ])('is true of %s', async (_, ownFile, alles, sentence) => {
    const file = networkFile({
      organisations: ['org-a', 'org-b'].map((id) => organisation(id)),
      relations: [relation('org-a', 'org-b')],
      layouts: { alles },
    });
    const source = { ...sourceOf([file]), ...(ownFile !== undefined && { ownFile }) };
    await renderApp(<LensExplanation />, { source, choices: { lens: 'alles' } });
    expect(screen.getByText(sentence)).toBeDefined();
  });

  it('tells what a line of sharing means, with areas or without', async () => {
    const file = networkFile({
      organisations: [organisation('org-a')],
      layouts: { organisaties: withoutAreas },
    });
    await renderApp(<LensExplanation />, { files: [file], choices: { lens: 'organisaties' } });
    expect(screen.getByText(explain.organisaties)).toBeDefined();
  });
});
