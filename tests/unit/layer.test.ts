/** Fetching a map layer: what fails is told apart, and asked for again the next time. */
import { afterEach, expect, test, vi } from 'vitest';
import { loadLayer } from '../../src/map/layer/load-layer';
import { LayerError } from '../../src/map/layer/layer-check';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['that is cut off', new Response('{"type":"Topology","arcs":[['), 'syntax'],
  ['that is not there', new Response('not found', { status: 404 }), 'unreachable'],
])('a map file %s is refused by name, and asked for again', async (what, answer, kind) => {
  const fetched = vi.fn(async () => answer.clone());
  vi.stubGlobal('document', { querySelectorAll: () => [] });
  vi.stubGlobal('fetch', fetched);
  for (const times of [1, 2]) {
    const error: unknown = await loadLayer(`${what}.json`).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(LayerError);
    expect(error).toMatchObject({ what: kind, where: `${what}.json` });
    expect(fetched).toHaveBeenCalledTimes(times);
  }
});
