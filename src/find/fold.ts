/** Texts as they are compared: without case and accents, so that "peru" finds "Perú". */

export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a text, folded. */
export function termsIn(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((term) => term !== '');
}
