/** Offline use: registers the service worker when the page is idle. Its code is fetched late, because nothing waits for it. */
import type { Dashboard } from '../../store/page/dashboard';
import { whenIdle } from '../../ui/idle';

const precacheCheck = () => import('./precache-check');

/** Only a production build on a server has files to precache; the one-file build already contains everything. */
const canPrecache = import.meta.env.PROD && import.meta.env.MODE !== 'file';

/**
 * Registers the worker when the first drawing is done or has failed (`dashboard:ready`, `dashboard:failed`) and the browser is idle, at the
 * latest 5 s later. Returns a function that stops waiting for these marks.
 */
export function bindOffline(dashboard: Dashboard): () => void {
  if (import.meta.env.MODE === 'file') dashboard.actions.deviceChanged({ offline: 'ready' });
  if (!canPrecache || !('serviceWorker' in navigator)) return () => {};
  const drawn = new PerformanceObserver((marks) => {
    if (!marks.getEntries().some(({ name }) => /^dashboard:(ready|failed)$/.test(name))) return;
    drawn.disconnect();
    whenIdle(
      () => void precacheCheck().then(({ registerWorker }) => registerWorker(dashboard), nothing),
      5000,
    );
  });
  drawn.observe({ type: 'mark', buffered: true });
  return () => drawn.disconnect();
}

/** Fetches the files again that are missing in the precache. */
export function fetchMissing(): void {
  if (canPrecache) void precacheCheck().then(({ fetchMissingFiles }) => fetchMissingFiles(), nothing);
}

/** Activates the waiting version; the page then reloads in the same View. */
export function installUpdate(): void {
  if (canPrecache) void precacheCheck().then(({ activateUpdate }) => activateUpdate(), nothing);
}

/** The code could not be fetched, probably without a network: the state on the page stays as it is. */
function nothing(): void {}
