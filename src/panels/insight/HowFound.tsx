import { useInsightTexts } from '../../i18n/insightTexts.ts';

/** How something was found, for who wants to know. */
export function HowFound({ children }: { readonly children: string }) {
  const insight = useInsightTexts();
  return (
    <details className="insight-how">
      <summary>{insight.how}</summary>
      <p>{children}</p>
    </details>
  );
}
