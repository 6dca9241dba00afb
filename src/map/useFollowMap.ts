/** Keeps what is drawn in pixels in its place: laid anew when the map rests, hidden while it flies. */
import type * as L from 'leaflet';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Words } from '../i18n/words';
import { REST } from './camera';
import type { Scene } from './layer/scene';

/** Calls back at once for another scene or other words, and whenever the map has come to rest. True while it flies. */
export function useFollowing(map: L.Map, scene: Scene, words: Words, layOut: () => void): boolean {
  const [isFlying, setFlying] = useState(false);
  const lay = useEffectEvent(layOut);
  const rested = useEffectEvent(() => {
    layOut();
    setFlying(false);
  });

  useEffect(
    function followMap() {
      const onRest = () => rested();
      const hide = () => setFlying(true);
      map.on('zoomstart', hide);
      map.on(`moveend resize ${REST}`, onRest);
      void document.fonts.ready.then(() => map.getContainer().isConnected && rested());
      return () => {
        map.off('zoomstart', hide);
        map.off(`moveend resize ${REST}`, onRest);
      };
    },
    [map],
  );

  useLayoutEffect(
    function layOutAnew() {
      lay();
    },
    [map, scene, words],
  );
  return isFlying;
}
