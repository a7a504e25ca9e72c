import { nlInsight } from '../../i18n/nlInsight.ts';

/** How something was found, for who wants to know. */
export function HowFound({ children }: { readonly children: string }) {
  return (
    <details className="insight-how">
      <summary>{nlInsight.how}</summary>
      <p>{children}</p>
    </details>
  );
}
