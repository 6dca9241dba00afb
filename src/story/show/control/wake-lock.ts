/** Keeps the screen from going dark while a show runs. */

export type WakeLock = 'held' | 'refused' | 'missing';

/**
 * Asks for the lock now and each time the page is looked at again, since the browser lets go of it when the page is hidden. Tells how it
 * stands whenever that changes. Never throws. Returns what lets it go.
 */
export function keepAwake(onChange: (state: WakeLock) => void): () => void {
  if (!('wakeLock' in navigator)) {
    onChange('missing');
    return () => {};
  }
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  const take = async () => {
    if (isOver || document.visibilityState !== 'visible' || (lock !== null && !lock.released)) return;
    try {
      const taken = await navigator.wakeLock.request('screen');
      if (isOver) return void taken.release();
      lock = taken;
      onChange('held');
    } catch {
      onChange('refused');
    }
  };
  const onVisible = () => void take();
  document.addEventListener('visibilitychange', onVisible);
  void take();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', onVisible);
    lock?.release().catch(() => undefined);
  };
}
