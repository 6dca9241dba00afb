/** The security headers, in one place: for the server, the preview and, loosened, the development server. */

const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'frame-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default', 'app-xml'],
};

const refused = [
  'accelerometer autoplay camera display-capture encrypted-media geolocation gyroscope hid magnetometer microphone midi',
  'payment picture-in-picture serial usb xr-spatial-tracking clipboard-read local-fonts',
].flatMap((names) => names.split(' '));
const own = ['fullscreen', 'screen-wake-lock', 'clipboard-write', 'window-management'];

function contentSecurityPolicy(directives) {
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

function headersWith(directives) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(directives),
    'Permissions-Policy': [
      ...refused.map((name) => `${name}=()`),
      ...own.map((name) => `${name}=(self)`),
    ].join(', '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Strict-Transport-Security': 'max-age=31536000',
  };
}

export const headers = headersWith(policy);

/**
 * The development server injects styles and talks over a web socket; React Refresh has an inline preamble, given by its hash
 * (`sha256-…`).
 */
export function developmentHeaders(preambleHash) {
  return headersWith({
    ...policy,
    'script-src': ["'self'", `'${preambleHash}'`],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': ["'self'", 'ws:'],
  });
}
