/** Full screen, where the browser lets a page have it. */

export function isFullScreen(): boolean {
  return document.fullscreenElement !== null;
}

/** Goes there or comes back. False when it was refused. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (isFullScreen()) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    return false;
  }
}
