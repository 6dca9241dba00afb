/**
 * A story packed in a link: its document as deflate-raw in base64url. Links are untrusted, so the size limit is checked while the
 * stream is unpacked, against decompression bombs.
 */
import { storyDocument } from '../../formats/story/story-document';
import type { Story } from '../../model/story/story';
import type { View } from '../../model/view/view';
import { encodeLink, MAX_LINK } from '../page/link';
import type { LinkedPreferences } from '../page/dashboard-state';

/** Marks a packed story and how it is packed. */
const PREFIX = 'z1.';
/** Bytes, far more than the longest link with a real story unpacks to. */
export const MAX_UNPACKED = 2_000_000;

export function isPacked(ref: string): boolean {
  return ref.startsWith(PREFIX);
}

export async function packStory(story: Story): Promise<string> {
  const text = JSON.stringify(storyDocument(story));
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text that was packed. Rejects when it is damaged, or unpacks to more than `limit` bytes. */
export async function unpackStory(packed: string, limit: number = MAX_UNPACKED): Promise<string> {
  if (!isPacked(packed)) throw new Error('not packed');
  const binary = atob(packed.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.codePointAt(0) ?? 0);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    read += value.byteLength;
    if (read > limit) {
      // The rest is not unpacked.
      reader.cancel().catch(() => {});
      throw new Error('too large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The fragment of a link with the whole story in it; null when it is longer than MAX_LINK. */
export async function storyLink(
  story: Story,
  { view, preferences, step = null }: { view: View; preferences: LinkedPreferences; step?: string | null },
): Promise<string | null> {
  const fragment = encodeLink(view, preferences, { ref: await packStory(story), step });
  return fragment.length > MAX_LINK ? null : fragment;
}
