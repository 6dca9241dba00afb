import { lazy, useState, type ComponentType } from 'react';

/** A part of the app could not be fetched: the network or a new deployment took it away. */
export class ChunkError extends Error {}

/**
 * A component that is fetched when it is first drawn. React keeps a failed fetch for good; here the mount after a failure,
 * which is the user's retry, fetches anew.
 */
export function retryable<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const attempt = () =>
    lazy<ComponentType<Props>>(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        current = null;
        throw new ChunkError('a part of the app could not be fetched', { cause });
      }
    });
  let current: ReturnType<typeof attempt> | null = null;
  return function Retryable(props: Props) {
    const [Loaded] = useState(() => (current ??= attempt()));
    return <Loaded {...props} />;
  };
}
