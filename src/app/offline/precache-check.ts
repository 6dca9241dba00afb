/**
 * Precache check: registers the service worker and then looks into the cache for every file, because an active worker does not prove that
 * all of them are there.
 */
import type { Dashboard } from '../../store/page/dashboard';
import type { Offline } from '../../store/page/dashboard-state';
import { fetchAgain, missingFiles, putAside } from './cached-files';

let registered: { readonly registration: ServiceWorkerRegistration; readonly dashboard: Dashboard } | null =
  null;

/** Registers the worker, watches for updates and checks the cache. Never rejects. */
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

/** Retry by the reader: registers again where no worker became active, else fetches the missing files one by one. */
export async function fetchMissingFiles(): Promise<void> {
  if (!registered) return;
  const { registration, dashboard } = registered;
  say('preparing');
  if (!registration.active) return registerWorker(dashboard);
  await fetchAgain(registration.scope).catch(() => undefined);
  return check();
}

/** Lets the waiting version take over and then reloads the page; reloads at once when none waits. */
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

/** Waits for the worker to become active, then compares the cache with the list. */
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

/** Resolves when the worker is activated or redundant; at once for null. */
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
  // A waiting worker is an update only while another one is active; the first version activates by itself.
  const found = () => {
    if (registration.waiting && registration.active) actions.deviceChanged({ hasUpdate: true });
  };
  const follow = () => registration.installing?.addEventListener('statechange', found);
  registration.addEventListener('updatefound', follow);
  follow();
  found();
  // A page may stay open for days, so it looks for an update whenever it becomes visible.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}
