/**
 * Calls `then` when the browser has nothing more urgent to do, at the latest after `atMost` milliseconds (idle callback; a timer where
 * there is none). Returns what calls it off.
 */
export function whenIdle(then: () => void, atMost: number): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(then, Math.min(200, atMost));
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(then, { timeout: atMost });
  return () => cancelIdleCallback(request);
}
