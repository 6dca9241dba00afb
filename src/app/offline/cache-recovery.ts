/** Cache recovery: the app may fail to start because its cached files on this machine are broken. */

/** A HEAD request reaches the server, because the service worker answers GET requests only. */
async function isServerThere(): Promise<boolean> {
  try {
    const response = await fetch('./', { method: 'HEAD', cache: 'no-store' });
    // Reads the response to its end, so that the reload does not abort the request.
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Reloads the page; if the server answers, after deleting the app's caches and its service worker. Saved preferences and stories stay.
 * Never rejects.
 */
export async function startAnew(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration && (await isServerThere())) {
      const ours = (name: string) => name.endsWith(registration.scope) || name.startsWith('saldo-');
      await Promise.all((await caches.keys()).filter(ours).map((name) => caches.delete(name)));
      await registration.unregister();
    }
  } catch {
    // There is no service worker here, or the browser denies access to it.
  }
  window.location.reload();
}
