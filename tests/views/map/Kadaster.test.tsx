import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/i18n/nl.ts';
import { KadasterSwitch } from '../../../src/views/map/Kadaster.tsx';

afterEach(() => vi.unstubAllEnvs());

function Shown() {
  const [isOn, setIsOn] = useState(false);
  return <KadasterSwitch isOn={isOn} onSwitch={setIsOn} />;
}

describe('the background of the Kadaster', () => {
  it('is not offered in the normal build', () => {
    render(<Shown />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is off until it is pressed, in a build made with it, and tells who learns the address', async () => {
    vi.stubEnv('VITE_PDOK', '1');
    render(<Shown />);
    const button = screen.getByRole('button', { name: nl.map.kadaster });
    expect(button.textContent).toContain('IP-adres');
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('false');
  });
});
