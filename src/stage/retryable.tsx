import { lazy, type ComponentType } from 'react';

/** A part of the app could not be fetched: the network or a new deployment took it away. */
export class ChunkError extends Error {
  /** Forgets the failure: the next draw fetches anew. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('a part of the app could not be fetched', { cause });
    this.forget = forget;
  }
}

/**
 * A component that is fetched when it is first drawn. A failure stays until it is forgotten, which is the user's retry: by itself
 * nothing is fetched again.
 */
export function retryable<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const attempt = () =>
    lazy<ComponentType<Props>>(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        throw new ChunkError(cause, () => {
          Current = attempt();
        });
      }
    });
  let Current = attempt();
  return function Retryable(props: Props) {
    return <Current {...props} />;
  };
}
