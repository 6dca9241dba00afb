import { useEffect, useState } from 'react';
import { loadLayer } from './load-layer';
import type { MapLayer } from './layer-check';

export type LayerLoading =
  | { readonly state: 'absent' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly layer: MapLayer }
  | { readonly state: 'failed'; readonly where: string };

/** The loading state of the layer at the URL (null: absent), and a function that retries after a failure. */
export function useLayer(url: string | null): readonly [LayerLoading, retry: () => void] {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly loading: LayerLoading } | null>(null);
  const key = `${attempt} ${url}`;

  useEffect(
    function load() {
      if (url === null) return;
      let wanted = true;
      const settle = (loading: LayerLoading) => wanted && setAnswer({ key, loading });
      loadLayer(url).then(
        (layer) => settle({ state: 'ready', layer }),
        (error: unknown) =>
          settle({ state: 'failed', where: String(error instanceof Error ? error.message : error) }),
      );
      return () => {
        wanted = false;
      };
    },
    [url, key],
  );

  const loading: LayerLoading = url === null ? { state: 'absent' } : { state: 'loading' };
  return [
    url !== null && answer?.key === key ? answer.loading : loading,
    () => setAttempt((last) => last + 1),
  ];
}
