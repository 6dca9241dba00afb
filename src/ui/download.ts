/** Gives a text to the browser to save as a file. `type`: a MIME type. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers ask for it only after this.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A title as a file's name: letters, digits and hyphens. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain || 'saldo'}.${ending}`;
}
