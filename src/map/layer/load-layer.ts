/** Loads map layers: outlines of countries and of their regions, fetched once and validated before Leaflet gets them. */
import { textAt } from '../../formats/carried';
import { LayerError, readLayer, type MapLayer } from './layer-check';

const layers = new Map<string, Promise<MapLayer>>();

/** Promise cache: one request per URL. A failed load is removed, so that the next call tries again. Rejects with a LayerError. */
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
  const text = await textAt(url).catch((cause: unknown) => {
    throw new LayerError('unreachable', url, { cause });
  });
  return readLayer(parsed(url, text));
}

function parsed(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LayerError('syntax', url, { cause });
  }
}
