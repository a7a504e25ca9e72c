import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { SidePanel } from '../../src/parts/SidePanel.tsx';
import { pretendBrowser } from '../support/browser.ts';

interface Shown {
  readonly open?: boolean;
  readonly hidden?: boolean;
  readonly takesFocus?: boolean;
  readonly subject?: string;
  readonly onClose?: () => void;
}

/** A page with a button that opens, a list to tick in, and the panel. */
function Page({ open = true, takesFocus = true, onClose = () => {}, ...rest }: Shown) {
  return (
    <>
      <button type="button">Open</button>
      <label data-keeps-focus>
        <input type="checkbox" /> Rij
      </label>
      {open && (
        <SidePanel
          label="Verhaal"
          bar={<h2>Titel</h2>}
          takesFocus={takesFocus}
          onClose={onClose}
          {...rest}
        >
          <button type="button">Binnen</button>
        </SidePanel>
      )}
    </>
  );
}

const panel = () => screen.getByRole('complementary', { name: 'Verhaal' });
const button = (name: string) => screen.getByRole('button', { name });
const focusOn = (element: HTMLElement) => act(() => element.focus());
const loseFocus = () =>
  act(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

beforeEach(() => pretendBrowser());

describe('a panel beside the view', () => {
  it('closes with its button, and with Escape from anywhere in it', async () => {
    const user = userEvent.setup();
    const onClose = vi.fn();
    render(<Page onClose={onClose} />);
    await user.click(button(nl.close));
    focusOn(button('Binnen'));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('takes the focus when the visitor opened it, and gives it back when it closes', () => {
    const { rerender } = render(<Page open={false} />);
    focusOn(button('Open'));
    rerender(<Page />);
    expect(document.activeElement).toBe(panel());
    rerender(<Page open={false} />);
    expect(document.activeElement).toBe(button('Open'));
  });

  it('leaves the focus where it is when the address opened it', () => {
    const { rerender } = render(<Page open={false} />);
    focusOn(button('Open'));
    rerender(<Page takesFocus={false} />);
    expect(document.activeElement).toBe(button('Open'));
  });

  it('takes no focus from who ticks rows', () => {
    const { rerender } = render(<Page open={false} />);
    focusOn(screen.getByRole('checkbox'));
    rerender(<Page />);
    expect(document.activeElement).toBe(screen.getByRole('checkbox'));
  });

  it('shows another subject from the top, and brings the keyboard there', () => {
    const { rerender } = render(<Page subject="a" />);
    focusOn(button('Binnen'));
    const scrollTo = vi.fn();
    Object.assign(panel(), { scrollTo });
    rerender(<Page subject="b" />);
    expect(scrollTo).toHaveBeenCalledWith({ top: 0 });
    expect(document.activeElement).toBe(panel());
  });
});

describe('a panel that comes back', () => {
  it('goes on where the keyboard was in it', () => {
    const { rerender } = render(<Page />);
    focusOn(button('Binnen'));
    rerender(<Page hidden />);
    loseFocus();
    rerender(<Page />);
    expect(document.activeElement).toBe(button('Binnen'));
  });

  it('has the focus itself when nothing in it ever had', () => {
    const { rerender } = render(<Page hidden takesFocus={false} />);
    rerender(<Page takesFocus={false} />);
    expect(document.activeElement).toBe(panel());
  });

  it('leaves alone who went on elsewhere', () => {
    const { rerender } = render(<Page />);
    rerender(<Page hidden />);
    focusOn(button('Open'));
    rerender(<Page />);
    expect(document.activeElement).toBe(button('Open'));
  });
});
