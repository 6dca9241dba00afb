/** What is seldom needed: theme, number style, sharing, about the data, printing, help. */
export function Menu() {
  return null;
}
