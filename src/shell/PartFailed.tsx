import { useLayoutEffect, useRef } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { RefreshButton } from '../parts/RefreshButton.tsx';
import { useReturnFocus } from '../ui/useReturnFocus.ts';
import { PartNotFetched } from './lazyPart.tsx';

interface PartFailedProps {
  readonly name: string;
  readonly className: string;
  readonly error: Error;
  readonly onRetry: () => void;
  readonly onClose: (() => void) | undefined;
  readonly takesFocus: boolean;
}

/** In place of a part that fails: what can be done about it. Escape closes what can be closed. */
export function PartFailed({
  name,
  className,
  error,
  onRetry,
  onClose,
  takesFocus,
}: PartFailedProps) {
  const texts = useTexts();
  const message = useRef<HTMLDivElement>(null);
  useReturnFocus(message, takesFocus);
  useLayoutEffect(() => {
    if (takesFocus) message.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div
      ref={message}
      className={`view-message ${className}`}
      role="alert"
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose?.();
      }}
    >
      <h2>{texts.partFailed(name)}</h2>
      <p>{error instanceof PartNotFetched ? texts.partNotFetchedAdvice : texts.partFailedAdvice}</p>
      <p className="view-message-detail">{error.message}</p>
      <p className="view-message-buttons">
        <button type="button" className="button button-main" onClick={onRetry}>
          {texts.retry}
        </button>
        <RefreshButton />
        {onClose && (
          <button type="button" className="button" onClick={onClose}>
            {texts.close}
          </button>
        )}
      </p>
    </div>
  );
}
