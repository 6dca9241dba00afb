/**
 * Is it the second press of a double click? It is heard as a press of its own, and would take back what the first one has chosen. Of a
 * key `detail` is 0.
 */
export function isSecondPress({ detail }: { readonly detail: number }): boolean {
  return detail > 1;
}
