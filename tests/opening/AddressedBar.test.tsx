import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { nlOwnFile as texts } from '../../src/i18n/nlOwnFile.ts';
import { AddressedBar } from '../../src/opening/AddressedBar.tsx';
import { type Notice, noticeText } from '../../src/opening/notices.ts';

const NOTICE: Notice = { about: 'skipped', reason: 'link-shape', count: 1, first: 'links 3' };

it('tells what was not used where it is heard, and keeps the focus when that is closed', async () => {
  const notices = createStore<readonly Notice[]>(() => []);
  render(<AddressedBar name="eigen.json" notices={notices} />);
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');
  act(() => notices.setState([NOTICE], true));
  expect(screen.getByRole('status')).toBe(status);
  expect(status.textContent).toBe(noticeText(NOTICE, texts));
  await userEvent.click(screen.getByRole('button', { name: texts.close }));
  expect(status.textContent).toBe('');
  expect(document.activeElement).toBe(screen.getByRole('region', { name: texts.label }));
});
