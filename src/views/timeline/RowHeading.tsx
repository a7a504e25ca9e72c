import { useTexts } from '../../i18n/texts.ts';
import { FoldArrow } from '../../ui/FoldArrow.tsx';

interface RowHeadingProps {
  readonly name: string;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** What heads a part of the drawing, with how many stand in it; folds it. */
export function RowHeading({ name, count, open, onToggle }: RowHeadingProps) {
  const texts = useTexts();
  return (
    <h2 className="timeline-heading">
      <button type="button" aria-expanded={open} onClick={onToggle}>
        <FoldArrow />
        {name} <span>{texts.format.number(count)}</span>
      </button>
    </h2>
  );
}
