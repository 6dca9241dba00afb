/** Keeps the app for use without a network, and says so only when all of it is there. What does it comes late: nobody waits for it. */
import type { Dashboard } from '../../store/page/dashboard';
import { whenIdle } from '../../ui/idle';

const precacheCheck = () => import('./precache-check');

/** Only a built app with a server has what can be kept; the one file is all there already. */
const canPrecache = import.meta.env.PROD && import.meta.env.MODE !== 'file';

/** Starts keeping once the first picture stands, or could not be drawn, and the browser rests. Returns what stops waiting for it. */
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

/** The reader wants what is missing fetched again. */
export function fetchMissing(): void {
  if (canPrecache) void precacheCheck().then(({ fetchMissingFiles }) => fetchMissingFiles(), nothing);
}

/** The reader wants the newer version now: it comes with a page loaded anew, in the same View. */
export function installUpdate(): void {
  if (canPrecache) void precacheCheck().then(({ activateUpdate }) => activateUpdate(), nothing);
}

/** Without a network there is nothing to keep it from: what is said stays as it was. */
function nothing(): void {}
