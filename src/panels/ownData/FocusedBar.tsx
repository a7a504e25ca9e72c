import { type ReactNode, useEffect, useRef } from 'react';
import './ownData.css';

/** Takes the focus when it comes: what was read before is gone, and the focus with it. */
export function FocusedBar({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('section')?.focus(), []);
  return (
    <div ref={place} className="own-data-bar">
      {children}
    </div>
  );
}
