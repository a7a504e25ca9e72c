import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { ErrorBoundary } from '../../src/shell/ErrorBoundary.tsx';

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

  it('can be closed when the part could be, by button and by key', async () => {
    fault = new Error('kapot');
    const close = vi.fn();
    render(
      <>
        <button type="button">Over</button>
        <ErrorBoundary name="Over" onClose={close} takesFocus>
          <Shaky />
        </ErrorBoundary>
      </>,
    );
    const user = userEvent.setup();
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: nl.close }));
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('gives the focus back when it goes', () => {
    fault = new Error('kapot');
    const page = (open: boolean) => (
      <>
        <button type="button">Over</button>
        {open && (
          <ErrorBoundary name="Over" takesFocus>
            <Shaky />
          </ErrorBoundary>
        )}
      </>
    );
    const { rerender } = render(page(false));
    screen.getByRole('button', { name: 'Over' }).focus();
    rerender(page(true));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    rerender(page(false));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Over' }));
  });

  it('has nothing to close for a view, and leaves the focus there', () => {
    fault = new Error('kapot');
    show();
    expect(screen.queryByRole('button', { name: nl.close })).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('survives what is thrown without being an error', () => {
    fault = 'zomaar een tekst' as unknown as Error;
    show();
    expect(screen.getByRole('alert').textContent).toContain('zomaar een tekst');
  });
});
