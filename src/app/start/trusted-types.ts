/**
 * Trusted Types `default` policy. Leaflet 1.9.4 assigns constant HTML while it is imported, so the policy is installed before that; it
 * allows exactly these constants and refuses all other HTML.
 */

const leafletHtml: ReadonlySet<string> = new Set([
  '<svg/>',
  '<span aria-hidden="true">+</span>',
  '<span aria-hidden="true">&#x2212;</span>',
  '<span aria-hidden="true">&#215;</span>',
]);

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string; createScriptURL(url: string): string },
  ): unknown;
}

function createHTML(html: string): string {
  if (leafletHtml.has(html)) return html;
  throw new TypeError('HTML from text is refused');
}

/** Allows this origin's service worker and built scripts only; throws a TypeError for any other address. */
function createScriptURL(text: string): string {
  const base = new URL('.', document.baseURI);
  const url = new URL(text, base);
  const path = url.pathname.slice(base.pathname.length);
  const ours = url.origin === base.origin && url.pathname.startsWith(base.pathname);
  if (ours && (path === 'sw.js' || /^assets\/[\w.-]+\.js$/.test(path))) return url.href;
  throw new TypeError('a script from elsewhere is refused');
}

/** Installs the policy where the browser has Trusted Types; elsewhere only the Content Security Policy applies. */
export function installPolicies(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', { createHTML, createScriptURL });
}
