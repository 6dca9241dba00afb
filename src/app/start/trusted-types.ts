/**
 * The Trusted Types `default` policy. Leaflet 1.9.4 assigns constant HTML while it is being imported, so this must run first; it lets
 * exactly these constants through and refuses everything else.
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

/** Only this origin's service worker and built scripts. */
function createScriptURL(text: string): string {
  const base = new URL('.', document.baseURI);
  const url = new URL(text, base);
  const path = url.pathname.slice(base.pathname.length);
  const ours = url.origin === base.origin && url.pathname.startsWith(base.pathname);
  if (ours && (path === 'sw.js' || /^assets\/[\w.-]+\.js$/.test(path))) return url.href;
  throw new TypeError('a script from elsewhere is refused');
}

/** Installs the policy where the browser knows Trusted Types; elsewhere the Content Security Policy stands alone. */
export function installPolicies(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', { createHTML, createScriptURL });
}
