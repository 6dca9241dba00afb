import { createHash } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { firstFiles } from './scripts/built-in.mjs';
import { chromiumArgs, findHeadlessShell } from './scripts/ensure.mjs';
import { developmentHeaders, headers } from './scripts/headers.mjs';
import { inlineIcon } from './scripts/inline-icon.mjs';
import { keepOffline } from './scripts/keep-offline.mjs';
import { leafletParts } from './scripts/leaflet-parts.mjs';
import { oneFile } from './scripts/one-file.mjs';
import { partGroups, parts } from './scripts/parts.mjs';

/** Asks early for what the first picture needs: fonts, the app's chunk, the programme and its map. */
function preload(): Plugin {
  return {
    name: 'preload',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const tags: HtmlTagDescriptor[] = [];
        const link = (attrs: Record<string, string | boolean>) =>
          tags.push({ tag: 'link', attrs, injectTo: 'head' });
        const files = Object.values(bundle ?? {});
        for (const { fileName } of files) {
          if (/-latin-.*\.woff2$/.test(fileName)) {
            link({
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: `./${fileName}`,
              crossorigin: true,
            });
          }
        }
        const start = files.find(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(parts.page),
        );
        if (start?.type === 'chunk') {
          const chunks = files.filter(
            (file) => file.type === 'chunk' && (file === start || start.imports.includes(file.fileName)),
          ) as Rolldown.OutputChunk[];
          const scripts = [start.fileName, ...start.imports];
          const styles = chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
          const isNew = (file: string) => !html.includes(file);
          for (const file of scripts.filter(isNew))
            link({ rel: 'modulepreload', href: `./${file}`, crossorigin: true });
          for (const file of new Set(styles.filter(isNew)))
            link({ rel: 'stylesheet', href: `./${file}`, crossorigin: true });
        }
        for (const file of bundle ? firstFiles(html) : [])
          link({ rel: 'preload', as: 'fetch', href: `./${file}`, crossorigin: true });
        // Small, and nothing may be painted before it: it sets the theme that the reader chose.
        return {
          html: html.replace('<script type="module"', '<script type="module" blocking="render"'),
          tags,
        };
      },
    },
  };
}

/** React Refresh's inline preamble, allowed by its hash in development. */
const preamble = react.preambleCode.replace('__BASE__', '/');
const preambleHash = `sha256-${createHash('sha256').update(preamble).digest('base64')}`;

const chromium = playwright({
  launchOptions: { executablePath: findHeadlessShell() ?? undefined, args: chromiumArgs },
  // As in the tests of the whole app: nothing has to be waited for that only moves.
  contextOptions: { reducedMotion: 'reduce' },
});

export default defineConfig(({ mode }) => ({
  base: './',
  appType: 'mpa',
  plugins: [
    react(),
    inlineIcon(),
    leafletParts(),
    ...(mode === 'file' ? [viteSingleFile(), oneFile()] : [preload(), keepOffline('dist')]),
  ],
  publicDir: mode === 'file' ? false : 'public',
  build: {
    target: 'es2022',
    outDir: mode === 'file' ? 'dist-file' : 'dist',
    manifest: mode !== 'file',
    // A script that was asked for ahead and did not come is never asked for again by this page: a retry would be in vain.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, deps) => deps.filter((each) => !each.endsWith('.js')),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: mode === 'file' ? {} : { codeSplitting: { groups: partGroups(import.meta.dirname) } },
    },
    // scripts/size.mjs holds the budget, on what is really sent.
    chunkSizeWarningLimit: 1000,
  },
  // Vitest's browser mode runs the tests in a frame, which the policy forbids; they enforce Trusted Types by themselves.
  server: { headers: process.env.VITEST ? {} : developmentHeaders(preambleHash) },
  preview: { headers },
  test: {
    projects: [
      {
        extends: true,
        // Without a new world for each file: none of them leaves anything behind, and loading the app's modules costs more than the tests.
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          include: ['tests/unit/**/*.test.ts'],
          // Against what hangs: on a busy machine a test takes many times as long.
          testTimeout: process.env.SEEDS === 'many' ? 240_000 : 30_000,
        },
      },
      // What is built, read and asked for as files: no browser.
      { extends: true, test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] } },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'leaflet',
            'react-leaflet',
            'recharts',
            'zustand',
            'zustand/vanilla',
            'zod/mini',
            'topojson-client',
            'vitest-browser-react',
            'fast-check',
            'idb-keyval',
          ],
        },
        test: {
          name: 'browser',
          include: [
            'tests/browser/**/*.test.{ts,tsx}',
            ...(process.env.SEEDS === 'many' ? ['tests/browser/**/*.sweep.tsx'] : []),
          ],
          setupFiles: ['tests/browser/setup.ts'],
          // Against what hangs, as in the unit tests.
          testTimeout: 60_000,
          // What is waited for comes when it comes: on a busy machine a key alone may take a second.
          expect: { poll: { timeout: 20_000 } },
          // One page for all files, and two of them at a time: each waits for frames more than it works.
          isolate: false,
          maxWorkers: 2,
          browser: {
            enabled: true,
            headless: true,
            provider: chromium,
            screenshotFailures: false,
            viewport: { width: 1280, height: 900 },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
}));
