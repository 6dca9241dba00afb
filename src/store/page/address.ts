/** Which address of the page others can open. Pure; only url.ts reads the page's own address. */

/** Host names and addresses of this machine or its network: loopback, link-local and private ranges, names without a dot. */
const privateHosts: readonly RegExp[] = [
  /^localhost$|\.(localhost|local|internal|lan|home|home\.arpa|test|invalid)$/,
  /^[^.:[\]]+$/,
  /^(0|10|127)\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^\[::1?\]$/,
  /^\[(f[cd]|fe[89ab])/,
  /^\[::ffff:/,
];

/** `host`: as in URL.hostname, IPv6 in brackets. An empty one counts as private. */
export function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === '' || privateHosts.some((pattern) => pattern.test(name));
}

/** An absolute http or https address without fragment and without a name and password in it; null for anything else. */
function webAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  [url.hash, url.username, url.password] = ['', '', ''];
  return url;
}

/**
 * The address to share: `named`, set at build time and not checked against private hosts, else the page's own if its host is public.
 * Null when there is none.
 */
export function publicAddress(named: string | undefined, own: string): string | null {
  const chosen = named === undefined ? null : webAddress(named.trim());
  if (chosen) return chosen.href;
  const here = webAddress(own);
  return here && !isPrivateHost(here.hostname) ? here.href : null;
}
