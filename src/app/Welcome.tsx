/** On the first visit: what can be done here, in three lines. */
export function Welcome() {
  return null;
}
