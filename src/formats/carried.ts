/** Documents by their address: what the page carries inside of itself, as the one-file build does, is not fetched. */

function blockOf(address: string): Element | undefined {
  return [...document.querySelectorAll('script[data-file]')].find(
    (block) => block.getAttribute('data-file') === address,
  );
}

/** The text of a document. Rejects when it cannot be had. */
export async function textAt(address: string): Promise<string> {
  const block = blockOf(address);
  if (block) return block.textContent;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} (${response.status})`);
  return response.text();
}
