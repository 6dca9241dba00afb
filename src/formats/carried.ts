/** Loads documents by address: from a `<script data-file>` block in the page, as in the one-file build, else with fetch. */

function blockOf(address: string): Element | undefined {
  return [...document.querySelectorAll('script[data-file]')].find(
    (block) => block.getAttribute('data-file') === address,
  );
}

/** Decodes base64 and gzip. Rejects damaged data, which the checksum of gzip reveals. */
async function unpacked(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

async function carriedIn(block: Element, address: string): Promise<string> {
  if (block.getAttribute('data-encoding') !== 'gzip') return block.textContent;
  return unpacked(block.textContent).catch((cause: unknown) => {
    throw new Error(`${address} is damaged`, { cause });
  });
}

/** The text of a document. Rejects when its block is damaged, the request fails or the response is not ok. */
export async function textAt(address: string): Promise<string> {
  const block = blockOf(address);
  if (block) return carriedIn(block, address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} (${response.status})`);
  return response.text();
}
