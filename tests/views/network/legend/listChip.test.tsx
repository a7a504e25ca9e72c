import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ChipDetails } from '../../../../src/views/network/legend/ChipDetails.tsx';
import { ListChip } from '../../../../src/views/network/legend/ListChip.tsx';

const chip = (summary: string) => screen.getByText(summary).closest('details');
const isOpen = (summary: string) => chip(summary)?.open;

async function open() {
  const user = userEvent.setup();
  render(
    <>
      <ChipDetails summary="Buiten">
        <ListChip
          summary="Binnen"
          items={[
            <button key="a" type="button">
              Kies
            </button>,
          ]}
        />
      </ChipDetails>
      <button type="button">Ernaast</button>
    </>,
  );
  await user.click(screen.getByText('Buiten'));
  await user.click(screen.getByText('Binnen'));
  expect([isOpen('Buiten'), isOpen('Binnen')]).toEqual([true, true]);
  return user;
}

describe('a chip that opens', () => {
  it('closes by Escape, the innermost first, and gives its summary the focus', async () => {
    const user = await open();
    screen.getByRole('button', { name: 'Kies' }).focus();
    await user.keyboard('{Escape}');
    expect([isOpen('Buiten'), isOpen('Binnen')]).toEqual([true, false]);
    expect(document.activeElement).toBe(screen.getByText('Binnen'));
    await user.keyboard('{Escape}');
    expect(isOpen('Buiten')).toBe(false);
    expect(document.activeElement).toBe(screen.getByText('Buiten'));
  });

  it('closes by a press beside it', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Ernaast' }));
    expect([isOpen('Buiten'), isOpen('Binnen')]).toEqual([false, false]);
  });

  it('is not there without anything to list', () => {
    render(<ListChip summary="Leeg" items={[]} />);
    expect(screen.queryByText('Leeg')).toBeNull();
  });
});
