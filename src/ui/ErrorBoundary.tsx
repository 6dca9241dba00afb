import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** Shown in place of what failed; `retry` draws it again. */
  fallback: (error: unknown, retry: () => void) => ReactNode;
}

/** Error boundary: an error in one part does not unmount the rest of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: { error: unknown } | null }> {
  override state = { failed: null as { error: unknown } | null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error } };
  }

  override render() {
    const { failed } = this.state;
    return failed === null
      ? this.props.children
      : this.props.fallback(failed.error, () => this.setState({ failed: null }));
  }
}
