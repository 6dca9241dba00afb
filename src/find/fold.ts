/** Text folding for search: without case and accents, so that "peru" finds "Perú". */

/** Lower case, without combining marks after Unicode decomposition (NFD). */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Tokenizer: the folded words of a text, which are its runs of letters and digits. */
export function termsIn(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((term) => term !== '');
}
