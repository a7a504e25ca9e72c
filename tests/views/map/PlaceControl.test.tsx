import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/i18n/nl.ts';
import { PlaceControl } from '../../../src/views/map/PlaceControl.tsx';
import { placeSource } from '../../support/placeSource.ts';
import { realGeo } from '../../support/realGeo.ts';
import { renderApp } from '../../support/renderApp.tsx';

type Ask = Geolocation['getCurrentPosition'];

afterEach(() => {
  Reflect.deleteProperty(navigator, 'geolocation');
});

/** With a device that answers so when it is asked where it is. */
async function open(answer?: Ask) {
  const asked = vi.fn<Ask>(answer);
  if (answer) {
    const value = { getCurrentPosition: asked };
    Object.defineProperty(navigator, 'geolocation', { value, configurable: true });
  }
  const page = await renderApp(<PlaceControl geo={realGeo} />, {
    source: placeSource,
    choices: { view: 'kaart' },
  });
  return { ...page, asked };
}

const at =
  (latitude: number, longitude: number): Ask =>
  (found) =>
    found({ coords: { latitude, longitude } as GeolocationCoordinates } as GeolocationPosition);
const button = () => screen.getByRole('button', { name: nl.place.locate });
const status = () => button().parentElement?.querySelector('[role="status"]')?.textContent;

describe('the field on the map', () => {
  it('chooses a gemeente by name', async () => {
    const { user, choices } = await open();
    await user.type(screen.getByRole('searchbox', { name: nl.place.field }), 'tiel{Enter}');
    expect(choices().place).toBe('GM0281');
  });

  it('offers no location where the device cannot tell it', async () => {
    await open();
    expect(screen.queryByRole('button', { name: nl.place.locate })).toBeNull();
  });
});

describe('the location of the device', () => {
  it('is asked for on a click only, and says that it stays here', async () => {
    const { user, asked, choices } = await open(() => undefined);
    expect(status()).toBe(nl.place.locateNote);
    expect(asked).not.toHaveBeenCalled();
    await user.click(button());
    expect(asked).toHaveBeenCalledTimes(1);
    expect(status()).toBe(nl.place.locating);
    expect(choices().place).toBeUndefined();
  });

  it.each([
    ['Tiel', 51.887, 5.43, 'GM0281'],
    ['Amsterdam', 52.3731, 4.8926, 'GM0363'],
    ['Maastricht', 50.85, 5.69, 'GM0935'],
  ])('in %s chooses that gemeente', async (_, lat, lon, code) => {
    const { user, choices } = await open(at(lat, lon));
    await user.click(button());
    expect(choices().place).toBe(code);
    expect(status()).toBe(nl.place.locateNote);
  });

  it.each([
    ['in Antwerpen', 51.2194, 4.4025],
    ['at sea', 53, 3.5],
    ['on the other side of the world', -41.3, 174.8],
  ])('%s chooses nothing, and says so', async (_, lat, lon) => {
    const { user, choices } = await open(at(lat, lon));
    await user.click(button());
    expect(choices().place).toBeUndefined();
    expect(status()).toBe(nl.place.locateOutside);
  });

  it('that is refused says what to do, and may be asked again', async () => {
    let refuses = true;
    const { user, choices } = await open((found, refused) =>
      refuses ? refused?.({ code: 1 } as GeolocationPositionError) : at(51.887, 5.43)(found),
    );
    await user.click(button());
    expect(status()).toBe(nl.place.locateDenied);
    refuses = false;
    await user.click(button());
    expect([choices().place, status()]).toEqual(['GM0281', nl.place.locateNote]);
  });
});
