/** A story in a link: what goes in comes out, what was damaged is refused, and nothing becomes larger than it may. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/formats/story/story-document';
import type { StepId, Story } from '../../src/model/story/story';
import { initialView } from '../../src/model/view/view';
import { decodeLink, MAX_LINK } from '../../src/store/page/link';
import {
  isPacked,
  MAX_UNPACKED,
  packStory,
  storyLink,
  unpackStory,
} from '../../src/store/stories/story-link';
import { programme } from '../programmes';
import { builtInStory, storiesOfAnySort } from '../stories';
import { runs } from '../runs';

const packed = (bytes: Uint8Array) => `z1.${Buffer.from(bytes).toString('base64url')}`;

/** What unpacking came to. */
async function outcome(text: string): Promise<'refused' | string> {
  try {
    return await unpackStory(text);
  } catch {
    return 'refused';
  }
}

describe('a packed story', () => {
  it('is the same story when it is unpacked, and needs no escaping in an address', async () => {
    await fc.assert(
      fc.asyncProperty(storiesOfAnySort, async (story) => {
        const text = await packStory(story);
        expect(text).toMatch(/^z1\.[A-Za-z0-9_-]+$/);
        expect(isPacked(text)).toBe(true);
        expect(parseStory(await unpackStory(text), programme)).toEqual({ story, reports: [] });
      }),
      { numRuns: runs(100) },
    );
  });

  it('with anything changed in it is refused, or reads as something that the door judges', async () => {
    const whole = await packStory(builtInStory);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 3, max: whole.length - 1 }),
        fc.string({ unit: 'binary', maxLength: 2 }),
        async (at, other) => {
          const text = await outcome(whole.slice(0, at) + other + whole.slice(at + 1));
          expect(() => parseStory(text, programme)).not.toThrow();
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('cut off anywhere is refused', async () => {
    const whole = await packStory(builtInStory);
    for (let at = 0; at < whole.length - 2; at += 11) {
      const text = await outcome(whole.slice(0, at));
      expect(parseStory(text, programme).story, String(at)).toBeNull();
    }
  });

  it('of any letters is refused without harm', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `z1.${text}`),
        ),
        async (text) => {
          expect(parseStory(await outcome(text), programme).story).toBeNull();
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('that would become many times as much is given up at the limit', async () => {
    // Cut off: whoever unpacked all of it would complain of its end.
    const bomb = deflateRawSync(Buffer.alloc(8 * MAX_UNPACKED));
    await expect(unpackStory(packed(bomb.subarray(0, bomb.length / 2)))).rejects.toThrow('too large');
    const cut = deflateRawSync(Buffer.alloc(1000)).subarray(0, 8);
    await expect(unpackStory(packed(cut))).rejects.not.toThrow('too large');
    const just = packed(deflateRawSync(Buffer.alloc(1000, 'x')));
    await expect(unpackStory(just, 999)).rejects.toThrow('too large');
    await expect(unpackStory(just, 1000)).resolves.toHaveLength(1000);
  });
});

describe('a link with a story in it', () => {
  const asked = { view: initialView, preferences: { lang: 'en' as const } };

  it('leads to that story and that step', async () => {
    const fragment = await storyLink(builtInStory, { ...asked, step: '2' });
    const { story, linked, reports } = decodeLink(fragment!, programme);
    expect(reports).toEqual([]);
    expect(linked).toEqual({ lang: 'en' });
    expect(story?.step).toBe('2');
    expect(parseStory(await unpackStory(story!.ref), programme).story).toEqual(builtInStory);
  });

  it('is never longer than a link may be: then there is none', async () => {
    // Letters that no packing makes less of: 20 notes of 4,000.
    const noise = (at: number) =>
      Array.from({ length: 32 }, (_, part) =>
        createHash('sha512').update(`${at} ${part}`).digest('hex'),
      ).join('');
    const [step] = builtInStory.steps;
    const story: Story = {
      ...builtInStory,
      steps: Array.from({ length: 20 }, (_, at) => ({
        ...step!,
        id: `copy-${at}` as StepId,
        note: { es: noise(at) },
      })),
    };
    expect((await packStory(story)).length).toBeGreaterThan(MAX_LINK);
    expect(await storyLink(story, asked)).toBeNull();
  });
});
