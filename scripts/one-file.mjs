/**
 * Makes one HTML file of the whole app, which opens by a double click: scripts and styles by vite-plugin-singlefile; here its documents
 * and the policy that lets exactly its one script and one style run.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { builtInFiles } from './built-in.mjs';
import { root } from './ensure.mjs';

export const oneFileName = 'saldo.html';

/** Packed, for the documents are large; src/formats/carried.ts unpacks. Base64 can neither end the block nor open a comment. */
const asBlock = (file) => {
  const text = JSON.stringify(JSON.parse(readFileSync(join(root, 'public', file), 'utf8')));
  const packed = gzipSync(text, { level: constants.Z_BEST_COMPRESSION }).toString('base64');
  return `<script type="text/plain" data-file="${file}" data-encoding="gzip">${packed}</script>`;
};

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The one element of its kind, or the build fails: a second one would not run. */
function only(html, pattern, what) {
  const [match, ...more] = [...html.matchAll(pattern)];
  if (!match || more.length > 0) throw new Error(`the one file must have exactly one ${what}`);
  return match[1];
}

function policyFor(html) {
  const script = only(html, /<script type="module"[^>]*>([\s\S]*?)<\/script>/g, 'script');
  const style = only(html, /<style[^>]*>([\s\S]*?)<\/style>/g, 'style');
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default app-xml',
  ].join('; ');
}

/** Stands after vite-plugin-singlefile. */
export function oneFile() {
  return {
    name: 'one-file',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        return html.replace(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '');
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.fileName !== 'index.html') {
            delete bundle[file.fileName];
            continue;
          }
          const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(file.source)}" />`;
          const blocks = builtInFiles(file.source).map(asBlock).join('\n');
          const source = file.source
            .replace('<head>', () => `<head>\n    ${policy}`)
            .replace('</body>', () => `${blocks}\n  </body>`);
          delete bundle['index.html'];
          this.emitFile({ type: 'asset', fileName: oneFileName, source });
        }
      },
    },
  };
}
