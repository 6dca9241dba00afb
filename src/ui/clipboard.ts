/** Puts a text on the clipboard. False where the browser refuses, or has none to offer: outside of https and on some machines. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
