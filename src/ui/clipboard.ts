/** Writes a text to the clipboard. Resolves to false when the browser refuses or has no clipboard, as outside of https. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
