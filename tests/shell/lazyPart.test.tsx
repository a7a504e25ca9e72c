import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ComponentType, Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { ErrorBoundary } from '../../src/shell/ErrorBoundary.tsx';
import { fetchFailedStyles, watchStyles } from '../../src/shell/failedStyles.ts';
import { lazyPart } from '../../src/shell/lazyPart.tsx';

// React reports what it caught on the console.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

/** A part that is fetched in vain so many times, and the page around it. */
function failing(times: number, message = 'Failed to fetch dynamically imported module') {
  const load = vi.fn(async (): Promise<ComponentType<{ name: string }>> => {
    if (load.mock.calls.length <= times) throw new TypeError(message);
    return ({ name }) => <p>Gegevens van {name}</p>;
  });
  const Part = lazyPart(load);
  const page = (subject: string) => (
    <ErrorBoundary key="part" name="Kaart" subject={subject}>
      <Suspense>
        <Part name={subject} />
      </Suspense>
    </ErrorBoundary>
  );
  return { load, page };
}

describe('a part that is fetched when it is shown', () => {
  it('is fetched once, however often it is shown', async () => {
    const { load, page } = failing(0);
    const { rerender } = render(page('a'));
    expect(await screen.findByText('Gegevens van a')).toBeDefined();
    rerender(page('b'));
    rerender(<p />);
    rerender(page('c'));
    expect(await screen.findByText('Gegevens van c')).toBeDefined();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('stands there at once when it was fetched ahead, and is fetched once', async () => {
    const load = vi.fn(async () => () => <p>Gegevens</p>);
    const Part = lazyPart(load);
    Part.fetchAhead();
    Part.fetchAhead();
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    // Once more around, in which what was loaded is kept.
    await new Promise((resolve) => setTimeout(resolve));
    render(
      <Suspense fallback={<p>Nog niet</p>}>
        <Part />
      </Suspense>,
    );
    expect(screen.queryByText('Nog niet')).toBeNull();
    expect(await screen.findByText('Gegevens')).toBeDefined();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is fetched again when fetching it ahead failed', async () => {
    const { load, page } = failing(1);
    const Ahead = lazyPart(load);
    Ahead.fetchAhead();
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    render(page('a'));
    expect(await screen.findByText('Gegevens van a')).toBeDefined();
  });

  it.each([
    'Failed to fetch dynamically imported module: https://x.nl/MapView.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/MapView.css',
  ])('says that it was not fetched, whatever the browser calls that: %s', async (message) => {
    render(failing(9, message).page('a'));
    const { textContent } = await screen.findByRole('alert');
    expect(textContent).toContain(nl.partNotFetchedAdvice);
    expect(textContent).toContain(message);
    expect(screen.getByRole('button', { name: nl.refresh })).toBeDefined();
  });

  it('is fetched again when one tries again, and each time once', async () => {
    const { load, page } = failing(2);
    render(page('a'));
    const user = userEvent.setup();
    for (const times of [1, 2]) {
      await screen.findByRole('alert');
      expect(load).toHaveBeenCalledTimes(times);
      await user.click(screen.getByRole('button', { name: nl.retry }));
    }
    expect(await screen.findByText('Gegevens van a')).toBeDefined();
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('is fetched again when something else is to be shown', async () => {
    const { page } = failing(1);
    const { rerender } = render(page('a'));
    await screen.findByRole('alert');
    rerender(page('b'));
    expect(await screen.findByText('Gegevens van b')).toBeDefined();
  });

  it('is fetched again when it was closed and opens', async () => {
    const { page } = failing(1);
    const { rerender } = render(page('a'));
    await screen.findByRole('alert');
    rerender(<p />);
    rerender(page('a'));
    expect(await screen.findByText('Gegevens van a')).toBeDefined();
  });

  it('is no part that was not fetched when it breaks while drawing', async () => {
    const Broken = lazyPart(async () => (): never => {
      throw new Error('kapot');
    });
    render(
      <ErrorBoundary name="Kaart">
        <Suspense>
          <Broken />
        </Suspense>
      </ErrorBoundary>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain(nl.partFailedAdvice);
  });
});

describe('style sheets that were not fetched', () => {
  const links = () => [...document.head.querySelectorAll<HTMLLinkElement>('link')];
  const report = (name: string) => {
    for (const link of links()) link.dispatchEvent(new Event(name));
  };

  it('are fetched again, those alone, until they are there', async () => {
    const stop = watchStyles(document);
    document.head.innerHTML =
      '<link rel="stylesheet" href="./a.css" crossorigin><link rel="stylesheet" href="./b.css"><link rel="modulepreload" href="./c.js">';
    const [a, b, c] = links();
    for (const link of [a, c]) link?.dispatchEvent(new Event('error'));

    const first = fetchFailedStyles(document);
    const [again] = links();
    expect(links().slice(1)).toEqual([b, c]);
    expect(again).not.toBe(a);
    expect(again?.outerHTML).toBe('<link rel="stylesheet" href="./a.css" crossorigin="">');
    again?.dispatchEvent(new Event('error'));
    await first;

    const second = fetchFailedStyles(document);
    report('load');
    await second;
    const settled = links();
    await fetchFailedStyles(document);
    expect(links()).toEqual(settled);
    stop();
  });
});
