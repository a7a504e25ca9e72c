import { useTexts } from '../../i18n/texts.ts';

/** How something was found, for who wants to know. */
export function HowFound({ children }: { readonly children: string }) {
  const texts = useTexts();
  return (
    <details className="insight-how">
      <summary>{texts.insight.how}</summary>
      <p>{children}</p>
    </details>
  );
}
