/** What can be done here, and the keys. */
export function HelpDialog() {
  return null;
}
