/**
 * Idle callback: calls `then` when the browser has nothing more urgent to do, at the latest after `atMost` milliseconds; by a timer where
 * there is no such API. Returns a function that cancels it.
 */
export function whenIdle(then: () => void, atMost: number): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(then, Math.min(200, atMost));
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(then, { timeout: atMost });
  return () => cancelIdleCallback(request);
}
