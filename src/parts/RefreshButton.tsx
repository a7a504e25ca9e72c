import { useTexts } from '../i18n/texts.ts';

/** Fetches the page anew, with all choices, which stand in the address. */
export function RefreshButton({ className = 'button' }: { readonly className?: string }) {
  const texts = useTexts();
  return (
    <button type="button" className={className} onClick={() => window.location.reload()}>
      {texts.refresh}
    </button>
  );
}
