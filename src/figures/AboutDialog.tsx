/** About the data: sources, quality, readings, what is missing, licences. */
export function AboutDialog() {
  return null;
}
