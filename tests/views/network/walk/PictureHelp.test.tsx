import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { nl } from '../../../../src/i18n/nl.ts';
import { PictureHelp } from '../../../../src/views/network/walk/PictureHelp.tsx';
import { pretendBrowser } from '../../../support/browser.ts';

const isOpen = () => document.querySelector('details')?.open;

function show(wishes: Parameters<typeof pretendBrowser>[2] = {}) {
  pretendBrowser(1500, 900, wishes);
  render(
    <>
      <div className="network-canvas" data-testid="picture" />
      <input aria-label="veld" />
      <PictureHelp />
    </>,
  );
}

describe('PictureHelp', () => {
  it('tells in a sentence what a mouse does, and keeps the keys for who asks', () => {
    show();
    expect(screen.getByText(nl.help.mouse)).toBeDefined();
    expect(isOpen()).toBe(false);
  });

  it('opens by ? in the picture, and nowhere else', () => {
    show();
    fireEvent.keyDown(screen.getByRole('textbox'), { key: '?' });
    expect(isOpen()).toBe(false);
    fireEvent.keyDown(screen.getByTestId('picture'), { key: '?' });
    expect(isOpen()).toBe(true);
  });

  it('closes by Escape, before that reaches anything else, and by a press elsewhere', () => {
    show();
    const picture = screen.getByTestId('picture');
    const reached = vi.fn();
    picture.addEventListener('keydown', reached);
    fireEvent.keyDown(picture, { key: '?' });
    reached.mockClear();
    fireEvent.keyDown(picture, { key: 'Escape' });
    expect(isOpen()).toBe(false);
    expect(reached).not.toHaveBeenCalled();
    fireEvent.keyDown(picture, { key: '?' });
    fireEvent.pointerDown(document.body);
    expect(isOpen()).toBe(false);
  });

  it('tells a finger what it does, without keys', () => {
    show({ hasMouse: false });
    expect(screen.getByText(nl.help.touch)).toBeDefined();
    expect(isOpen()).toBeUndefined();
  });
});
