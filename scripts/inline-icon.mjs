/**
 * The page carries its icon: browsers ask for it again whenever the address changes, as it does with each step of a show, and on a stage
 * there may be no network to ask.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

export function inlineIcon() {
  return {
    name: 'inline-icon',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const icon = readFileSync(join(root, 'public/favicon.svg'), 'utf8').trim();
        const address = `data:image/svg+xml,${encodeURIComponent(icon)}`;
        return html.replace(/(<link rel="icon" href=")[^"]*/, (_, start) => start + address);
      },
    },
  };
}
