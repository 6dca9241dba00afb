/** The map layer: outlines of countries and of their regions, fetched once and checked before Leaflet sees them. */
import { LayerError, readLayer, type MapLayer } from './layer-check';

const layers = new Map<string, Promise<MapLayer>>();

/** The layer at this address. A load that failed is forgotten, so that asking again tries again. */
export function loadLayer(url: string): Promise<MapLayer> {
  let loading = layers.get(url);
  if (!loading) {
    loading = fetchLayer(url);
    layers.set(url, loading);
    loading.catch(() => layers.delete(url));
  }
  return loading;
}

async function fetchLayer(url: string): Promise<MapLayer> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new LayerError('unreachable', url, { cause });
  });
  if (!response.ok) throw new LayerError('unreachable', `${url} (${response.status})`);
  const json: unknown = await response.json().catch((cause: unknown) => {
    throw new LayerError('syntax', url, { cause });
  });
  return readLayer(json);
}
