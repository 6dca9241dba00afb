/** Screen wake lock: keeps the screen on during a show. */

export type WakeLock = 'held' | 'refused' | 'missing';

/**
 * Requests the lock now and whenever the page becomes visible, since browsers release it when the page is hidden. Calls `onChange` with
 * each result; `missing` = no such API. Never throws. Returns a function that releases the lock.
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
