/** The way out when the app cannot start: what is kept on this machine may itself be what is broken. */

/** Past the worker, which answers only what is fetched whole. */
async function isServerThere(): Promise<boolean> {
  try {
    const response = await fetch('./', { method: 'HEAD', cache: 'no-store' });
    // To its end, or the page that is loaded anew breaks it off.
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}

/** Loads the page anew; if the server answers, without anything that was kept of the app. Settings stay. */
export async function startAnew(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration && (await isServerThere())) {
      const ours = (name: string) => name.endsWith(registration.scope) || name.startsWith('saldo-');
      await Promise.all((await caches.keys()).filter(ours).map((name) => caches.delete(name)));
      await registration.unregister();
    }
  } catch {
    // No worker here, or none that may be asked.
  }
  window.location.reload();
}
