import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/i18n/nl.ts';
import { PilotNames } from '../../../src/views/map/PilotButton.tsx';
import { networkFile, pilot } from '../../support/network.ts';
import { renderApp } from '../../support/renderApp.tsx';

const pilots = ['a', 'b', 'c', 'd', 'e'].map((id) => pilot(`pilot-${id}`));
const show = (choices = {}) =>
  renderApp(<PilotNames pilots={pilots} />, { files: [networkFile({ pilots })], choices });
const compare = (id: string) => screen.getByRole('button', { name: nl.compare.row(id) });

describe('PilotNames', () => {
  it('lays a pilot beside others and takes it away, and keeps the focus', async () => {
    const { user, choices } = await show();
    await user.click(compare('pilot-a'));
    await user.click(compare('pilot-c'));
    expect(choices().together).toEqual(['pilot-a', 'pilot-c']);
    expect(screen.getAllByRole('button', { pressed: true })).toEqual([
      compare('pilot-a'),
      compare('pilot-c'),
    ]);
    expect(document.activeElement).toBe(compare('pilot-c'));
    // A panel that opens asks this before it takes the focus.
    expect(document.activeElement?.closest('[data-keeps-focus]')).not.toBeNull();
    await user.click(compare('pilot-a'));
    expect(choices().together).toEqual(['pilot-c']);
  });

  it('goes up to four, and then only takes away', async () => {
    const together = ['pilot-a', 'pilot-b', 'pilot-c', 'pilot-d'];
    const { user, choices } = await show({ together });
    expect(compare('pilot-e')).toHaveProperty('disabled', true);
    await user.click(compare('pilot-b'));
    expect(choices().together).toEqual(['pilot-a', 'pilot-c', 'pilot-d']);
    expect(compare('pilot-e')).toHaveProperty('disabled', false);
  });
});
