import type { ComponentProps } from 'react';

interface HereLinkProps extends Omit<ComponentProps<'a'>, 'onClick'> {
  readonly href: string;
  /** What a plain click does instead of opening the address; absent: it opens it. */
  readonly onGo?: (() => void) | undefined;
}

/** A real link that does its work here on a click, and elsewhere as any link: new tab, copy, save. */
export function HereLink({ href, onGo, children, ...link }: HereLinkProps) {
  return (
    <a
      {...link}
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        if (onGo === undefined) return;
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </a>
  );
}
