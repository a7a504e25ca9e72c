import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { keepFocus } from '../../src/ui/keepFocus.ts';

/** A list whose buttons take themselves away, between two that stay. */
function Page({ names }: { readonly names: readonly string[] }) {
  const [left, setLeft] = useState(names);
  useEffect(keepFocus, []);
  return (
    <>
      <button type="button">before</button>
      {left.length > 0 && (
        <ul>
          {left.map((name) => (
            <li key={name}>
              <button type="button" onClick={() => setLeft(left.filter((other) => other !== name))}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button">after</button>
    </>
  );
}

const focusedName = () => document.activeElement?.textContent;

describe('who presses a button that takes itself away', () => {
  it.each([
    ['the next of its list', 'one', 'two'],
    ['the one before, of the last', 'three', 'two'],
  ])('has the focus on %s', async (_, pressed, next) => {
    const user = userEvent.setup();
    render(<Page names={['one', 'two', 'three']} />);
    screen.getByRole('button', { name: pressed }).focus();
    await user.keyboard('{Enter}');
    await expect.poll(focusedName).toBe(next);
  });

  it('has it on what comes after the list, when that goes too', async () => {
    const user = userEvent.setup();
    render(<Page names={['one']} />);
    await user.click(screen.getByRole('button', { name: 'one' }));
    await expect.poll(focusedName).toBe('after');
  });

  it('keeps it where the page itself brings it', async () => {
    const user = userEvent.setup();
    render(<Page names={['one', 'two']} />);
    const one = screen.getByRole('button', { name: 'one' });
    one.addEventListener('click', () => screen.getByRole('button', { name: 'before' }).focus());
    await user.click(one);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(focusedName()).toBe('before');
  });
});
