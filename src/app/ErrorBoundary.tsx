import { Component, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';

interface Props {
  /** The name of the view inside. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Catches a view that fails, so that the rest of the page does not go with it. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <ViewFailed
        name={this.props.name}
        error={error}
        onRetry={() => this.setState({ error: undefined })}
      />
    );
  }
}

interface ViewFailedProps {
  readonly name: string;
  readonly error: Error;
  readonly onRetry: () => void;
}

function ViewFailed({ name, error, onRetry }: ViewFailedProps) {
  const texts = useTexts();
  // A browser remembers a part that it could not fetch: only a new page asks again.
  const notFetched = /dynamically imported module|Importing a module/i.test(error.message);
  return (
    <div className="view-message" role="alert">
      <h2>{texts.viewFailed(name)}</h2>
      <p>{notFetched ? texts.chunkFailedAdvice : texts.viewFailedAdvice}</p>
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
