/** Waiting, in a way that tests can do without. */

/** Does something later. Returns what calls it off. */
export type After = (milliseconds: number, action: () => void) => () => void;

export const afterTimeout: After = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
};

/** What storage does not answer in this time it never will. Milliseconds. */
export const PATIENCE = 3_000;

export class Unanswered extends Error {}

/** The answer, or a rejection when none has come in time. What is thrown becomes a rejection too. */
export function answered<T>(after: After, ask: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = after(PATIENCE, () => reject(new Unanswered()));
    const settled =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        callOff();
        settle(value);
      };
    (async () => ask())().then(settled(resolve), settled(reject));
  });
}
