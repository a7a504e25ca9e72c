import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';
import { nl } from '../../src/i18n/nl.ts';

let fault: Error | undefined;
function Shaky() {
  if (fault) throw fault;
  return <p>De tekening</p>;
}
const show = () =>
  render(
    <>
      <button type="button">Rest van de pagina</button>
      <ErrorBoundary name="Netwerk">
        <Shaky />
      </ErrorBoundary>
    </>,
  );

// React reports what it caught on the console.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('ErrorBoundary', () => {
  it('shows what is inside as long as it works', () => {
    fault = undefined;
    show();
    expect(screen.getByText('De tekening')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that the view fails, keeps the rest, and works when tried again', async () => {
    fault = new Error('Geen plaats bekend');
    show();
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(nl.partFailed('Netwerk'));
    expect(alert.textContent).toContain(nl.partFailedAdvice);
    expect(alert.textContent).toContain('Geen plaats bekend');
    expect(screen.getByRole('button', { name: 'Rest van de pagina' })).toBeDefined();

    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: nl.retry }));
    expect(screen.getByRole('alert')).toBeDefined();
    fault = undefined;
    await user.click(screen.getByRole('button', { name: nl.retry }));
    expect(screen.getByText('De tekening')).toBeDefined();
  });

  it.each([
    'Failed to fetch dynamically imported module: https://x.nl/MapView.js',
    'error loading dynamically imported module',
    'Importing a module script failed.',
  ])('tells a part that was not fetched from one that is broken: %s', (message) => {
    fault = new TypeError(message);
    show();
    expect(screen.getByRole('alert').textContent).toContain(nl.chunkFailedAdvice);
  });

  it('survives what is thrown without being an error', () => {
    fault = 'zomaar een tekst' as unknown as Error;
    show();
    expect(screen.getByRole('alert').textContent).toContain('zomaar een tekst');
  });
});
