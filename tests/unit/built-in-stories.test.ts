import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadBuiltInStories } from '../../src/formats/story/built-in-stories';
import { builtInFiles, firstFiles } from '../../scripts/built-in.mjs';
import { programme } from '../programmes';
import { builtInStory } from '../stories';

const folder = `programmes/${programme.id}`;
const paths = programme.stories.map((file) => `${folder}/${file}`);

/** A page that holds no documents, and a server that answers. */
function served(answer: (address: string) => Response | Promise<Response>): void {
  vi.stubGlobal('document', { querySelectorAll: () => [] });
  vi.stubGlobal('fetch', async (address: string) => answer(address));
}
afterEach(() => vi.unstubAllGlobals());

describe('the built-in stories', () => {
  it('are named by the programme, kept with it, and not asked for before the first picture', () => {
    expect(paths.length).toBeGreaterThan(0);
    expect(builtInFiles()).toEqual(expect.arrayContaining(paths));
    expect(firstFiles()).toContain(`${folder}/programme.json`);
    for (const path of paths) expect(firstFiles()).not.toContain(path);
  });

  it('are read through the same door, from beside the programme', async () => {
    served(
      (address) => new Response(readFileSync(new URL(`../../public/${address}`, import.meta.url), 'utf8')),
    );
    expect(await loadBuiltInStories(programme)).toEqual({ stories: [builtInStory], reports: [] });
  });

  it.each([
    ['that are not there', () => new Response('', { status: 404 }), 'story.missing'],
    ['that cannot be fetched', () => Promise.reject(new TypeError('offline')), 'story.missing'],
    ['that are something else', () => new Response('<html>'), 'story.syntax'],
  ])('%s are a report, and nothing is thrown', async (_name, answer, code) => {
    served(answer);
    const { stories, reports } = await loadBuiltInStories({ ...programme, stories: ['a.json'] });
    expect(stories).toEqual([]);
    expect(reports).toMatchObject([{ code, locator: 'a.json' }]);
  });

  it('of one name are one', async () => {
    served(
      () =>
        new Response(
          JSON.stringify({
            ...JSON.parse(readFileSync(new URL(`../../public/${paths[0]}`, import.meta.url), 'utf8')),
          }),
        ),
    );
    const { stories } = await loadBuiltInStories({ ...programme, stories: ['a.json', 'b.json'] });
    expect(stories).toHaveLength(1);
  });
});
