import { Component, type ReactNode } from 'react';
import { PartNotFetched } from './lazyPart.tsx';
import { PartFailed } from './PartFailed.tsx';

interface Props {
  /** The name of the part inside. */
  readonly name: string;
  /** When this changes there is something else to show: tries again. */
  readonly subject?: string | undefined;
  readonly className?: string;
  /** For a part that can be closed: closing must not depend on its working. */
  readonly onClose?: () => void;
  /** Whether a part that fails takes the focus, as it would have done itself. */
  readonly takesFocus?: boolean;
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

  override componentWillUnmount() {
    this.#forget();
  }

  /** What was not fetched is fetched the next time that it is shown. */
  #forget() {
    if (this.state.error instanceof PartNotFetched) this.state.error.forget();
  }

  readonly #tryAgain = () => {
    this.#forget();
    this.setState({ error: undefined });
  };

  override render() {
    const { error } = this.state;
    const { name, className = '', onClose, takesFocus = false, children } = this.props;
    if (!error) return children;
    return (
      <PartFailed
        name={name}
        className={className}
        error={error}
        onRetry={this.#tryAgain}
        onClose={onClose}
        takesFocus={takesFocus}
      />
    );
  }
}
