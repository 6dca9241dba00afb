/** Finds places, cases, products, institutions, fairs and indicators by name. */
export function SearchDialog() {
  return null;
}
