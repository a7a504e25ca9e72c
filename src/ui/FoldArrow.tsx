/** The arrow of something that folds; it turns when its button is `aria-expanded`. */
export function FoldArrow() {
  return (
    <svg className="fold-arrow" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M2.5 1 6.5 5l-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
