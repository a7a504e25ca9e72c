import { screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/i18n/nl.ts';
import { KadasterSwitch } from '../../../src/views/map/Kadaster.tsx';
import { networkFile } from '../../support/network.ts';
import { renderApp } from '../../support/renderApp.tsx';

afterEach(() => vi.unstubAllEnvs());

const files = [networkFile({})];

function Shown() {
  const [isOn, setIsOn] = useState(false);
  return <KadasterSwitch isOn={isOn} onSwitch={setIsOn} />;
}

describe('the background of the Kadaster', () => {
  it('is not offered in the normal build', async () => {
    await renderApp(<Shown />, { files });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is off until it is pressed, in a build made with it, and tells who learns the address', async () => {
    vi.stubEnv('VITE_PDOK', '1');
    const { user } = await renderApp(<Shown />, { files });
    const button = screen.getByRole('button', { name: nl.map.kadaster });
    expect(button.textContent).toContain('IP-adres');
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await user.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await user.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('false');
  });

  it('is not offered where the site leaves it out', async () => {
    vi.stubEnv('VITE_PDOK', '1');
    await renderApp(<Shown />, { files, config: { pdok: false } });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
