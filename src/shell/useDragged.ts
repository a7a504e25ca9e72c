import { useEffect, useState } from 'react';

/** Whether files were ever held over the page. Until something takes them they are kept from replacing it. */
export function useDragged(isOff: boolean): boolean {
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    if (isOff) return;
    const keep = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragged(true);
    };
    const types = ['dragover', 'drop'] as const;
    for (const type of types) window.addEventListener(type, keep);
    return () => {
      for (const type of types) window.removeEventListener(type, keep);
    };
  }, [isOff]);
  return dragged;
}
