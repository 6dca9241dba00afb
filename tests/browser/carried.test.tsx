/** What the page carries inside of itself, as it lies there and packed. */
import { afterEach, describe, expect, it } from 'vitest';
import { textAt } from '../../src/formats/carried';

const TEXT = '{"title":"Núcleos & más — <b>"}'.repeat(200);

/** The document as the build packs it. */
async function packed(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

function carry(content: string, encoding: string | null): void {
  const block = document.createElement('script');
  block.type = 'text/plain';
  block.dataset.file = 'carried.json';
  if (encoding !== null) block.dataset.encoding = encoding;
  // A text node, since the text of a script is guarded by Trusted Types.
  block.append(document.createTextNode(content));
  document.body.append(block);
}

afterEach(() => document.querySelectorAll('script[data-file]').forEach((block) => block.remove()));

describe('a document that the page carries', () => {
  it('is had as it is written', async () => {
    carry(TEXT, null);
    expect(await textAt('carried.json')).toBe(TEXT);
  });

  it('is unpacked when it is packed', async () => {
    carry(base64(await packed(TEXT)), 'gzip');
    expect(await textAt('carried.json')).toBe(TEXT);
  });

  const damages: Record<string, (bytes: Uint8Array) => string> = {
    'with a byte changed': (bytes) =>
      base64(bytes.map((byte, at) => (at === bytes.length - 12 ? ~byte : byte))),
    'whose checksum is not its own': (bytes) =>
      base64(bytes.map((byte, at) => (at === bytes.length - 6 ? ~byte : byte))),
    'cut short': (bytes) => base64(bytes.slice(0, -20)),
    'with more behind it': (bytes) => base64(new Uint8Array([...bytes, 1, 2, 3])),
    'that is not base64': (bytes) => `${base64(bytes)}¡`,
    'that is empty': () => '',
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`${name} is refused, by name`, async () => {
      carry(damage(await packed(TEXT)), 'gzip');
      await expect(textAt('carried.json')).rejects.toThrow('carried.json is damaged');
    });
  }
});
