import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import { useI18n } from '../picture/context';
import type { Scene } from './layer/scene';

/**
 * Keeps what is drawn in pixels over the map in its place. Calls `layOut` for another scene or other words, once the fonts are there, and
 * whenever the map has come to rest. True while the map flies: pixels that stay where they were must not be seen then.
 */
export function useFollowMap(scene: Scene, layOut: () => void): boolean {
  const i18n = useI18n();
  const [isFlying, setFlying] = useState(false);
  const lay = useEffectEvent(layOut);
  const rest = () => {
    layOut();
    setFlying(false);
  };
  const map = useMapEvents({ zoomstart: () => setFlying(true), moveend: rest, resize: rest, rest });

  useLayoutEffect(
    function layOutAnew() {
      lay();
    },
    [map, scene, i18n],
  );

  useEffect(
    function layOutInFonts() {
      void document.fonts.ready.then(() => map.getContainer().isConnected && lay());
    },
    [map],
  );

  return isFlying;
}
