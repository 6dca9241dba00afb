/**
 * The service worker that keeps the app for use without a network, and the list of what it keeps, by which the page finds out whether
 * all of it is really there.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VitePWA } from 'vite-plugin-pwa';
import { builtInFiles } from './built-in.mjs';
import { root } from './ensure.mjs';

/** What is kept: all that was built, what the page opens by itself, and what an installed app is known by. */
const kept = ['index.html', 'assets/**/*', 'favicon.svg', 'icons/*.png', 'manifest.webmanifest'];

/** Names what is kept with its size, in `offline.json`, and keeps that list too. */
function withList(outDir) {
  return (entries) => {
    const files = entries.map(({ url, revision, size }) => ({ url, revision, size }));
    const text = JSON.stringify(files.toSorted((a, b) => (a.url < b.url ? -1 : 1)));
    const revision = createHash('sha256').update(text).digest('hex').slice(0, 32);
    mkdirSync(join(root, outDir), { recursive: true });
    writeFileSync(join(root, outDir, 'offline.json'), text);
    return { manifest: [...entries, { url: 'offline.json', revision, size: text.length }], warnings: [] };
  };
}

/** The plugins that write sw.js and offline.json. The page registers the worker itself, when it has nothing better to do. */
export function keepOffline(outDir) {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    includeManifestIcons: false,
    workbox: {
      globPatterns: [...kept, ...builtInFiles()],
      // In one piece: a policy with Trusted Types would keep a worker from fetching the rest of itself, in silence.
      inlineWorkboxRuntime: true,
      skipWaiting: false,
      // The first page, too, gets from then on what it fetches late.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/\/(?:assets|icons|programmes|geometry)\/|\.\w+$/],
      manifestTransforms: [withList(outDir)],
      // Pages of the version before go on; what they fetch late was put aside for them: see src/app/offline/precache-check.ts.
      runtimeCaching: [
        {
          urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'),
          handler: 'CacheFirst',
          options: { cacheName: 'saldo-before' },
        },
      ],
    },
  });
}
