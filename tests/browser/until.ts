import { vi } from 'vitest';

/** Waits until the check passes. The limit is against what hangs: on a busy machine what is awaited takes many times as long. */
export const until = <Result>(check: () => Result): Promise<Result> =>
  vi.waitFor(check, { timeout: 20_000 }) as Promise<Result>;
