import { Component, type ComponentType, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What is shown in place of a screen that failed. */
  readonly fallback: ComponentType<{ readonly error: Error; readonly onRetry: () => void }>;
  readonly children: ReactNode;
}

/** React offers this only as a class. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  readonly retry = () => this.setState({ error: undefined });

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { fallback: Fallback } = this.props;
    return <Fallback error={error} onRetry={this.retry} />;
  }
}
