/** Timers with an injected scheduler, so that tests need not wait. */

/** Runs the action after some milliseconds. Returns the function that cancels it. */
export type Scheduler = (milliseconds: number, action: () => void) => () => void;

export const timeoutScheduler: Scheduler = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
};

/** Milliseconds after which storage or a lock counts as not answering. */
export const ANSWER_TIMEOUT = 3_000;

export class TimeoutError extends Error {}

/** Rejects with TimeoutError when `ask` has not settled within ANSWER_TIMEOUT; a synchronous throw becomes a rejection too. */
export function withTimeout<T>(after: Scheduler, ask: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = after(ANSWER_TIMEOUT, () => reject(new TimeoutError()));
    const settled =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        callOff();
        settle(value);
      };
    (async () => ask())().then(settled(resolve), settled(reject));
  });
}
