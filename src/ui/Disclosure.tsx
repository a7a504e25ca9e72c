import { type ReactNode, useId, useState } from 'react';
import './disclosure.css';
import { FoldArrow } from './FoldArrow.tsx';

interface DisclosureProps {
  readonly title: ReactNode;
  /** Stands at the right of the title. */
  readonly aside?: ReactNode;
  readonly startsOpen?: boolean;
  /** Stands open for now, whatever was chosen: on paper nothing can be unfolded. */
  readonly heldOpen?: boolean;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
}

/** A heading that opens and closes what stands under it; closed content is not in the page. */
export function Disclosure({
  title,
  aside,
  startsOpen = false,
  heldOpen = false,
  level = 3,
  children,
}: DisclosureProps) {
  const [chosen, setChosen] = useState(startsOpen);
  const open = chosen || heldOpen;
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="disclosure">
      <Heading className="disclosure-heading">
        <button
          type="button"
          className="disclosure-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setChosen(!chosen)}
        >
          <FoldArrow />
          <span className="disclosure-title">{title}</span>
          {aside !== undefined && <span className="disclosure-aside">{aside}</span>}
        </button>
      </Heading>
      {open && (
        <div id={id} className="disclosure-content">
          {children}
        </div>
      )}
    </section>
  );
}
