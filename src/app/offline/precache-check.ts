/** The service worker's life, seen from the page: it is asked to keep everything; what it has kept is checked, never believed. */
import type { Dashboard } from '../../store/page/dashboard';
import type { Offline } from '../../store/page/dashboard-state';
import { fetchAgain, missingFiles, putAside } from './cached-files';

let registered: { readonly registration: ServiceWorkerRegistration; readonly dashboard: Dashboard } | null =
  null;

/** Registers the worker and follows it. Never rejects: where nothing can be kept, nothing is said. */
export async function registerWorker(dashboard: Dashboard): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' });
    registered = { registration, dashboard };
    watchUpdates(registration, dashboard);
    await check();
  } catch {
    // Blocked, or a host without a worker: the state stays unknown.
  }
}

/** What the reader asks for when files are missing: from the worker, if it never came to stand, else one by one. */
export async function fetchMissingFiles(): Promise<void> {
  if (!registered) return;
  const { registration, dashboard } = registered;
  say('preparing');
  if (!registration.active) return registerWorker(dashboard);
  await fetchAgain(registration.scope).catch(() => undefined);
  return check();
}

/** Lets the waiting version take over, and loads the page anew when it has. */
export async function activateUpdate(): Promise<void> {
  const registration = registered?.registration;
  if (!registration?.waiting) return window.location.reload();
  await putAside(registration.scope).catch(() => undefined);
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  registration.waiting.postMessage({ type: 'SKIP_WAITING' });
}

function say(offline: Offline): void {
  const dashboard = registered?.dashboard;
  if (dashboard?.getState().device.offline !== offline) dashboard?.actions.deviceChanged({ offline });
}

/** Looks into the cache, once the worker stands. */
async function check(): Promise<void> {
  const registration = registered?.registration;
  if (!registration) return;
  if (!registration.active) {
    say('preparing');
    await settled(registration.installing ?? registration.waiting);
  }
  const missing = registration.active ? await missingFiles(registration.scope).catch(() => null) : null;
  say(missing?.length === 0 ? 'ready' : 'partial');
}

/** Until a worker stands, or has failed. */
function settled(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker === null || worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

function watchUpdates(registration: ServiceWorkerRegistration, { actions }: Dashboard): void {
  // Only beside a version that runs is a worker that waits an update; the first one takes over by itself.
  const found = () => {
    if (registration.waiting && registration.active) actions.deviceChanged({ hasUpdate: true });
  };
  const follow = () => registration.installing?.addEventListener('statechange', found);
  registration.addEventListener('updatefound', follow);
  follow();
  found();
  // A page may stay open for days: whenever it is looked at again, a newer version is asked for.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}
