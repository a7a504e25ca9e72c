import { Component, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';

interface Props {
  /** The name of the part inside. */
  readonly name: string;
  /** When this changes there is something else to show: tries again. */
  readonly subject?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Catches a part of the page that fails, so that the rest of the page does not go with it. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.error && before.subject !== this.props.subject) this.#tryAgain();
  }

  readonly #tryAgain = () => this.setState({ error: undefined });

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <PartFailed
        name={this.props.name}
        className={this.props.className}
        error={error}
        onRetry={this.#tryAgain}
      />
    );
  }
}

interface PartFailedProps {
  readonly name: string;
  readonly className: string | undefined;
  readonly error: Error;
  readonly onRetry: () => void;
}

function PartFailed({ name, className = '', error, onRetry }: PartFailedProps) {
  const texts = useTexts();
  // A browser remembers a part that it could not fetch: only a new page asks again.
  const notFetched = /dynamically imported module|Importing a module/i.test(error.message);
  return (
    <div className={`view-message ${className}`} role="alert">
      <h2>{texts.partFailed(name)}</h2>
      <p>{notFetched ? texts.chunkFailedAdvice : texts.partFailedAdvice}</p>
      <p className="view-message-detail">{error.message}</p>
      <button
        type="button"
        className="button"
        onClick={notFetched ? () => window.location.reload() : onRetry}
      >
        {texts.retry}
      </button>
    </div>
  );
}
