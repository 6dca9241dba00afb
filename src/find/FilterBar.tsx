/** What is asked for: unit, product, year, country. */
export function FilterBar() {
  return null;
}
