/** Waiting, in a way that tests can do without. */

/** Does something later. Returns what calls it off. */
export type Scheduler = (milliseconds: number, action: () => void) => () => void;

export const timeoutScheduler: Scheduler = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
};

/** What storage does not answer in this time it never will. Milliseconds. */
export const ANSWER_TIMEOUT = 3_000;

export class TimeoutError extends Error {}

/** The answer, or a rejection when none has come in time. What is thrown becomes a rejection too. */
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
