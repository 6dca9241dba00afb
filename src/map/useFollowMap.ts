import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import { useI18n } from '../picture/context';
import type { Scene } from './layer/scene';

/**
 * Keeps an overlay that is drawn in pixels in step with the map: calls `layOut` for another scene or language, once the fonts are loaded,
 * and whenever the map has stopped. Returns true while the map zooms or flies; the overlay must be hidden then.
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
