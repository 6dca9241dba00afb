/** A damaged map layer is refused as a whole, before anything of it is drawn. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { LayerError, readLayer } from '../../src/map/layer/layer-check';

const file = readFileSync(new URL('../../public/programmes/al-invest-iv/map.json', import.meta.url), 'utf8');

interface Layer {
  arcs: unknown[][][];
  objects: { regions: { geometries: { properties: { label: unknown } }[] } };
}

/** The layer with one thing changed, as it comes out of its file. */
function damaged(damage: (layer: Layer) => void): unknown {
  const layer = JSON.parse(file) as Layer;
  damage(layer);
  return JSON.parse(JSON.stringify(layer).replace('"BEYOND"', '1e999'));
}

describe('a map layer is refused', () => {
  it.each<readonly [string, unknown]>([
    ['that is something else', { hello: 'world' }],
    ['that is nothing', null],
    ['that is a list', []],
    ['with a coordinate that is no number', damaged((layer) => (layer.arcs[0]![0] = [null, 7]))],
    [
      'with a coordinate beyond all numbers',
      damaged((layer) => {
        layer.objects.regions.geometries[0]!.properties.label = [-70, 'BEYOND'];
      }),
    ],
  ])('%s', (_what, layer) => {
    expect(() => readLayer(layer)).toThrow(LayerError);
  });
});

test('the layer as it is built is taken', () => {
  expect(readLayer(JSON.parse(file))).toBeTruthy();
});
