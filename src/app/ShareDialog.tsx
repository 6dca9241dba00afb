/** The link of what is shown, to copy or as a QR code. */
export function ShareDialog() {
  return null;
}
