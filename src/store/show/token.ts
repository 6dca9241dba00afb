/** A name that nobody else has: 32 hexadecimal digits. Works on addresses that are not secure contexts too. */
export function newToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
