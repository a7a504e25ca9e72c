import { useEffect, useState } from 'react';

/** Quick answers need no text that flashes by, ms. */
const PATIENCE = 300;

/** Nothing at first, then a line of text, which is read aloud. */
export function LoadingText({
  text,
  className = 'view-message',
}: {
  readonly text: string;
  readonly className?: string;
}) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={className} role="status" data-loading>
      {late ? text : ''}
    </p>
  );
}
