import { useTexts } from '../../../i18n/texts.ts';

/** Brings what is chosen into view; a small picture does so by itself. */
export function ChosenButton({ onClick }: { readonly onClick: () => void }) {
  const texts = useTexts();
  return (
    <button
      type="button"
      className="button"
      aria-label={texts.picture.toChosen}
      title={texts.picture.toChosenKey}
      onClick={onClick}
    >
      <svg
        aria-hidden="true"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      >
        <circle cx="8" cy="8" r="4.5" />
        <path d="M8 0v5M8 11v5M0 8h5M11 8h5" />
      </svg>
    </button>
  );
}
