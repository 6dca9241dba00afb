import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** What stands in the place of what failed; `retry` draws it anew. */
  fallback: (error: unknown, retry: () => void) => ReactNode;
}

/** Keeps a fault in one part from taking the rest of the page with it. */
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
