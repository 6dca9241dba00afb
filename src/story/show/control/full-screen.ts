/** Fullscreen API, where the browser allows it. */

export function isFullScreen(): boolean {
  return document.fullscreenElement !== null;
}

/** Enters or leaves full screen. Resolves to false when the browser refuses. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (isFullScreen()) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    return false;
  }
}
