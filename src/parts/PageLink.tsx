import type { ReactNode } from 'react';
import type { PageId } from '../state/choices.ts';
import { formatChoices } from '../state/urlCodec.ts';
import { useActions, useChoices } from '../state/useAppStore.ts';
import { HereLink } from '../ui/HereLink.tsx';

interface PageLinkProps {
  readonly page: PageId;
  readonly className?: string;
  /** Whether it is the page that is open. */
  readonly isCurrent?: boolean;
  /** Called when the page opens here. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A real link to a page of text: opens here on a click, elsewhere as any link. */
export function PageLink({ page, className, isCurrent = false, onOpen, children }: PageLinkProps) {
  const choices = useChoices();
  const { openPage } = useActions();
  return (
    <HereLink
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
      href={formatChoices({ ...choices, page }, window.location.search)}
      onGo={() => {
        onOpen?.();
        openPage(page);
      }}
    >
      {children}
    </HereLink>
  );
}
