import type { ReactNode } from 'react';
import type { Choices } from '../state/choices.ts';
import { formatChoices } from '../state/urlCodec.ts';
import { useActions } from '../state/useAppStore.ts';
import { HereLink } from '../ui/HereLink.tsx';

interface ChoicesLinkProps {
  /** All of them: what stood before is gone. */
  readonly choices: Choices;
  readonly children: ReactNode;
}

/** A link to the map with other choices. */
export function ChoicesLink({ choices, children }: ChoicesLinkProps) {
  const { restore } = useActions();
  return (
    <HereLink href={formatChoices(choices, window.location.search)} onGo={() => restore(choices)}>
      {children}
    </HereLink>
  );
}
